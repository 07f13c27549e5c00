package io.hexarch.identity.adapter.web;

import io.hexarch.identity.application.Authenticate;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import java.time.Clock;
import java.util.Optional;

/** Tells the web layer who calls. */
public final class TokenAuthenticator implements Authenticator {

    private final Authenticate authenticate;
    private final Clock clock;

    public TokenAuthenticator(Authenticate authenticate, Clock clock) {
        this.authenticate = authenticate;
        this.clock = clock;
    }

    @Override
    public Verdict authenticate(Presented presented) {
        var fingerprint = Optional.ofNullable(presented.cookies().get(SessionCookies.FINGERPRINT));
        return switch (authenticate.authenticate(presented.token(), fingerprint, presented.origin())) {
            case Authenticate.Outcome.Known(var actor, var until) -> new Verdict.Accepted(new Caller(actor, until));
            case Authenticate.Outcome.Rejected(var problem) -> new Verdict.Rejected(problem);
        };
    }

    @Override
    public boolean stillGood(Caller caller) {
        return clock.instant().isBefore(caller.until()) && authenticate.stillGood(caller.actor());
    }
}
