package io.hexarch.identity.application;

import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.RefreshAttempt;
import io.hexarch.identity.domain.RefreshToken;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Trades a refresh token for the next one, once, whoever asks first. */
public final class Rotation {

    private final TenantTransaction transaction;
    private final PersonRepository people;
    private final SessionRepository sessions;
    private final SessionStarter starter;
    private final Journal journal;
    private final IdentityRules rules;
    private final Clock clock;

    public Rotation(
            TenantTransaction transaction,
            PersonRepository people,
            SessionRepository sessions,
            SessionStarter starter,
            Journal journal,
            IdentityRules rules,
            Clock clock) {
        this.transaction = transaction;
        this.people = people;
        this.sessions = sessions;
        this.starter = starter;
        this.journal = journal;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What came, and from where.
     *
     * @param fingerprint the console's cookie, if there is one
     * @param attempt the same for a use whose answer did not come, and never again for another
     */
    public record Presented(
            Secret token, Optional<Secret> fingerprint, Optional<RefreshAttempt> attempt, Origin origin) {}

    /** The organization to be good for from now on; empty: none. */
    record Choice(Optional<OrganizationId> organization) {}

    /** What became of it. Not a {@code Refusal}: that a stolen family ends must be kept. */
    sealed interface Turn {
        record Rotated(Person person, Session session, Secret next) implements Turn {}

        record Rejected(Problem problem) implements Turn {}
    }

    /** Whose token it is, if it is good for anything. Changes nothing. */
    Optional<Person> owner(Secret token) {
        return transaction.asPlatform(
                "refresh",
                () -> sessions.lock(token.hash())
                        .filter(presented -> presented.session().active(clock.instant()))
                        .flatMap(presented -> people.find(presented.session().person())));
    }

    /** {@code choice} empty: the organization stays as it is. */
    Turn rotate(Presented presented, Optional<Choice> choice) {
        return transaction.asPlatform("refresh", () -> turn(presented, choice));
    }

    private Turn turn(Presented presented, Optional<Choice> choice) {
        var locked = sessions.lock(presented.token().hash());
        if (locked.isEmpty()) return new Turn.Rejected(Reasons.sessionEnded());
        var session = locked.orElseThrow().session();
        var token = locked.orElseThrow().token();
        var now = clock.instant();
        return switch (session.refresh(token, presented.attempt(), now, rules.refreshLeeway())) {
            case ROTATE, REPEAT -> next(session, token, presented, choice, now);
            case RACED -> new Turn.Rejected(Reasons.refreshRaced());
            case ENDED -> new Turn.Rejected(Reasons.sessionEnded());
            case REUSED -> {
                end(session, presented.origin(), now);
                yield new Turn.Rejected(Reasons.refreshReused());
            }
        };
    }

    private Turn next(Session session, RefreshToken token, Presented presented, Optional<Choice> choice, Instant now) {
        var person = people.find(session.person()).filter(Person::maySignIn);
        if (person.isEmpty() || !session.knows(presented.fingerprint()))
            return new Turn.Rejected(Reasons.sessionEnded());
        var organization = choice.map(Choice::organization).orElse(session.organization());
        // Whoever has it all the same and comes with it later is found out.
        token.use()
                .flatMap(RefreshToken.Use::next)
                .ifPresent(lost -> sessions.use(lost, RefreshToken.Use.replaced(now)));
        var next = starter.refreshToken(session.id(), now);
        sessions.use(token.hash(), new RefreshToken.Use(now, presented.attempt(), Optional.of(next.hash())));
        sessions.use(session.id(), presented.origin().address(), organization, now);
        return new Turn.Rotated(person.orElseThrow(), session.goodFor(organization), next);
    }

    private void end(Session session, Origin origin, Instant now) {
        if (!sessions.end(session.id(), SessionEnd.REUSE_DETECTED, now)) return;
        var actor = new Actor.Person(session.person(), Optional.empty(), new Credential.Session(session.id()), origin);
        var target = new Deed.Target("session", session.id().text(), Optional.empty());
        journal.record(
                actor, new PlatformDeed("session.end", target, Map.of("because", SessionEnd.REUSE_DETECTED.name())));
    }
}
