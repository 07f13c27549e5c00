package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.PROFILE_UPDATE;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import java.util.Map;
import java.util.Optional;

/** Changes what one is called. */
@UseCase
public final class RenameMe {

    private final Access access;
    private final TenantTransaction transaction;
    private final PersonRepository people;
    private final Journal journal;

    public RenameMe(Access access, TenantTransaction transaction, PersonRepository people, Journal journal) {
        this.access = access;
        this.transaction = transaction;
        this.people = people;
        this.journal = journal;
    }

    /** Renamed, or not. */
    public sealed interface Outcome {
        record Renamed(Person person) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome rename(Actor actor, DisplayName name, Generation expected) {
        access.require(actor, PROFILE_UPDATE, Self.scope(actor));
        return transaction.asPerson(actor, () -> {
            var person = people.find(Self.of(actor)).orElseThrow(AccessRefused::notFound);
            var renamed = person.renamed(name);
            if (!person.generation().equals(expected) || !people.replace(renamed, expected))
                return new Outcome.Rejected(Reasons.changedMeanwhile());
            var target = new Deed.Target("person", person.id().text(), Optional.empty());
            journal.record(actor, new PlatformDeed(PROFILE_UPDATE.name(), target, Map.of()));
            return new Outcome.Renamed(renamed);
        });
    }
}
