package io.hexarch.identity.application;

import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Ends the session that a refresh token belongs to. No gate stands before it: the token is the proof. */
public final class SignOut {

    private final TenantTransaction transaction;
    private final SessionRepository sessions;
    private final Journal journal;
    private final Clock clock;

    public SignOut(TenantTransaction transaction, SessionRepository sessions, Journal journal, Clock clock) {
        this.transaction = transaction;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing happens for an unknown token: whoever wants to be signed out is. */
    public void signOut(Secret token, Origin origin) {
        transaction.asPlatform("sign-out", () -> {
            sessions.lock(token.hash()).ifPresent(presented -> end(presented.session(), origin));
            return Done.DONE;
        });
    }

    private void end(Session session, Origin origin) {
        var now = clock.instant();
        if (!session.active(now) || !sessions.end(session.id(), SessionEnd.SIGNED_OUT, now)) return;
        var actor = new Actor.Person(session.person(), Optional.empty(), new Credential.Session(session.id()), origin);
        var target = new Deed.Target("session", session.id().text(), Optional.empty());
        journal.record(actor, new PlatformDeed("session.end", target, Map.of("because", SessionEnd.SIGNED_OUT.name())));
    }
}
