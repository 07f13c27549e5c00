package io.hexarch.identity.application;

import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.spi.Memberships;
import io.hexarch.identity.spi.Memberships.Membership;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The last part of every way in: once somebody is known for who they are, they get a session and its tokens. */
public final class OpenSession {

    private final TenantTransaction transaction;
    private final PersonRepository people;
    private final Memberships memberships;
    private final SessionStarter starter;
    private final Handover handover;

    /** What is written down, and what is handed out. */
    public record Handover(Journal journal, AccessTokens tokens) {}

    public OpenSession(
            TenantTransaction transaction,
            PersonRepository people,
            Memberships memberships,
            SessionStarter starter,
            Handover handover) {
        this.transaction = transaction;
        this.people = people;
        this.memberships = memberships;
        this.starter = starter;
        this.handover = handover;
    }

    /** {@code also} runs in the same transaction. Empty when the person may not sign in any more. */
    Optional<Admission> open(PersonId id, ClientKind client, Origin origin, Consumer<Person> also) {
        var mine = memberships.of(id);
        var opened = transaction.asPlatform("sign-in", () -> {
            var person = people.lock(id).filter(Person::maySignIn);
            person.ifPresent(also);
            return person.map(known -> begin(known, client, origin, starter.usual(id, mine)));
        });
        return opened.map(begun -> handOver(begun, mine));
    }

    /** A session and whose it is. */
    record Begun(Person person, SessionStarter.Started started) {}

    /** Inside a transaction of the caller that has locked the person. */
    Begun begin(Person person, ClientKind client, Origin origin, Optional<OrganizationId> organization) {
        var started = starter.start(person, client, origin, organization);
        var session = started.session();
        var actor = new Actor.Person(person.id(), Optional.empty(), new Credential.Session(session.id()), origin);
        var target = new Deed.Target("session", session.id().text(), Optional.empty());
        handover.journal().record(actor, new PlatformDeed(SignIn.ACTION, target, Map.of("client", client.name())));
        return new Begun(person, started);
    }

    /** Outside any transaction. */
    Admission handOver(Begun begun, List<Membership> mine) {
        var session = begun.started().session();
        var chosen = mine.stream()
                .filter(in ->
                        session.organization().filter(in.organization()::equals).isPresent())
                .findFirst();
        return new Admission(
                begun.person(),
                session,
                mine,
                chosen.map(Membership::organization),
                handover.tokens().mint(begun.person(), session, chosen),
                begun.started().refresh(),
                begun.started().fingerprint());
    }
}
