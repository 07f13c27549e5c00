package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.PLATFORM_ROLES_SET;

import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PlatformRole;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes somebody an operator or auditor of the installation, or no longer. There is an operator at all times. */
@UseCase
public final class SetPlatformRoles {

    private final Access access;
    private final TenantTransaction transaction;
    private final PersonRepository people;
    private final Journal journal;

    public SetPlatformRoles(Access access, TenantTransaction transaction, PersonRepository people, Journal journal) {
        this.access = access;
        this.transaction = transaction;
        this.people = people;
        this.journal = journal;
    }

    /** The roles that the person should have, all of them. */
    public record Command(PersonId person, Set<PlatformRole> roles, Generation expected) {}

    /** Set, or not. */
    public sealed interface Outcome {
        record Changed(Person person) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome set(Actor actor, Command command) {
        access.require(actor, PLATFORM_ROLES_SET, Scope.PLATFORM);
        return transaction.asPlatform("people", () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        long operators = people.lockOperators();
        var person = people.lock(command.person()).orElseThrow(AccessRefused::notFound);
        var changed = person.withPlatformRoles(command.roles());
        if (person.isOperator() && !changed.isOperator() && operators <= 1)
            return new Outcome.Rejected(Reasons.lastOperator());
        if (!people.replace(changed, command.expected())) return new Outcome.Rejected(Reasons.changedMeanwhile());
        var roles = command.roles().stream().map(PlatformRole::name).sorted().collect(Collectors.joining(","));
        var target = new Deed.Target("person", person.id().text(), Optional.empty());
        journal.record(actor, new PlatformDeed(PLATFORM_ROLES_SET.name(), target, Map.of("roles", roles)));
        return new Outcome.Changed(changed);
    }
}
