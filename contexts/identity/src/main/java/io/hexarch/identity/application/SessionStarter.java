package io.hexarch.identity.application;

import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.RefreshToken;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.identity.spi.Memberships.Membership;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Opens sessions, inside a transaction of the caller that has locked the person. */
public final class SessionStarter {

    private final SessionRepository sessions;
    private final IdentityRules rules;
    private final Ids ids;
    private final RandomGenerator random;
    private final Clock clock;

    /** {@code random} must be fit for cryptography. */
    public SessionStarter(
            SessionRepository sessions, IdentityRules rules, Ids ids, RandomGenerator random, Clock clock) {
        this.sessions = sessions;
        this.rules = rules;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** A session that just began, with the secrets that only its holder gets to know. */
    record Started(Session session, Secret refresh, Optional<Secret> fingerprint) {}

    Started start(Person person, ClientKind client, Origin origin, Optional<OrganizationId> organization) {
        var now = clock.instant();
        makeRoom(person.id(), client, now);
        Optional<Secret> fingerprint =
                client == ClientKind.CONSOLE ? Optional.of(Secret.random(random)) : Optional.empty();
        var session = new Session(
                new SessionId(ids.next()),
                person.id(),
                client,
                origin.agent().orElse("unknown"),
                origin.address(),
                organization,
                fingerprint.map(Secret::hash),
                now,
                now,
                now.plus(rules.sessionLifetime()),
                Optional.empty());
        sessions.add(session);
        return new Started(session, refreshToken(session.id(), now), fingerprint);
    }

    /** The next refresh token of a session. */
    Secret refreshToken(SessionId session, Instant now) {
        var secret = Secret.random(random);
        sessions.add(RefreshToken.issued(secret, session, now));
        return secret;
    }

    /** Where the person worked last, if they still belong there; else the first of their organizations. */
    Optional<OrganizationId> usual(PersonId person, List<Membership> memberships) {
        var mine = memberships.stream().map(Membership::organization).toList();
        return sessions.lastOrganization(person)
                .filter(mine::contains)
                .or(() -> mine.stream().findFirst());
    }

    private void makeRoom(PersonId person, ClientKind client, Instant now) {
        var same = sessions.active(person, now).stream()
                .filter(session -> session.client() == client)
                .toList();
        int surplus = same.size() - rules.sessionsPerClient() + 1;
        for (int i = 0; i < surplus; i++) sessions.end(same.get(i).id(), SessionEnd.DISPLACED, now);
    }
}
