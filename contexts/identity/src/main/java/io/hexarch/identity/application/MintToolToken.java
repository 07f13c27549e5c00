package io.hexarch.identity.application;

import io.hexarch.identity.MintedToken;
import io.hexarch.identity.TokenMinter;
import io.hexarch.identity.ToolTokens;
import io.hexarch.identity.application.port.KnownKeys;
import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.domain.Session;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tokens for tools. Asks no gate: the context whose permissions they are has. */
public final class MintToolToken implements ToolTokens {

    /** Long enough that a tool seldom asks, short enough for a file that somebody left lying about. */
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final TenantTransaction transaction;
    private final SessionRepository sessions;
    private final KnownKeys keys;
    private final TokenMinter minter;
    private final Clock clock;

    public MintToolToken(
            TenantTransaction transaction,
            SessionRepository sessions,
            KnownKeys keys,
            TokenMinter minter,
            Clock clock) {
        this.transaction = transaction;
        this.sessions = sessions;
        this.keys = keys;
        this.minter = minter;
        this.clock = clock;
    }

    @Override
    public MintedToken mint(Actor.Person person, Set<String> permissions, Scope within) {
        var limits = new TreeSet<>(permissions);
        person.credential().permissions().ifPresent(limits::retainAll);
        var claims = new HashMap<String, Object>(behind(person.credential()));
        claims.put(AccessTokens.SCOPE, String.join(" ", limits));
        claims.put(AccessTokens.WITHIN, within.text());
        person.organization()
                .map(OrganizationId::text)
                .ifPresent(organization -> claims.put(AccessTokens.ORGANIZATION, organization));
        return minter.mint(new TokenMinter.Order(
                AccessTokens.TYPE,
                person.person().text(),
                AccessTokens.AUDIENCE,
                lifetime(person.credential()),
                claims));
    }

    private static Map<String, Object> behind(Credential credential) {
        return switch (credential) {
            case Credential.Session(var session, var _, var _) -> Map.of(AccessTokens.SESSION, session.text());
            case Credential.ApiKey(var key, var _, var _) -> Map.of(AccessTokens.KEY, key.text());
            case Credential.None _ -> throw new IllegalArgumentException("a person has a credential");
        };
    }

    private Duration lifetime(Credential credential) {
        var now = clock.instant();
        var longest = now.plus(LIFETIME);
        var end =
                switch (credential) {
                    case Credential.Session(var session, var _, var _) -> endOf(session, now);
                    case Credential.ApiKey(var key, var _, var _) ->
                        keys.find(key)
                                .orElseThrow(MintToolToken::over)
                                .expiresAt()
                                .orElse(longest);
                    case Credential.None _ -> now;
                };
        if (!end.isAfter(now)) throw over();
        return Duration.between(now, end.isBefore(longest) ? end : longest);
    }

    private Instant endOf(SessionId id, Instant now) {
        return transaction
                .asPlatform("tool tokens", () -> active(id, now))
                .map(Session::expiresAt)
                .orElseThrow(MintToolToken::over);
    }

    private Optional<Session> active(SessionId id, Instant now) {
        return sessions.find(id).filter(session -> session.active(now));
    }

    private static Refused over() {
        return new Refused(
                KernelProblem.TOKEN_REVOKED, "The session or key behind this token has ended. Sign in again.");
    }
}
