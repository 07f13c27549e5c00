package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.MEMBER_CHANGE;

import io.hexarch.identity.People;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.grants.Ceiling;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.OwnershipPolicy;
import java.util.List;
import java.util.Optional;

/** Gives a member another role in the whole organization. */
@UseCase
public final class ChangeRole {

    private final Access access;
    private final TenantTransaction transaction;
    private final Roster roster;
    private final Ceiling ceiling;
    private final People people;

    public ChangeRole(Access access, TenantTransaction transaction, Roster roster, Ceiling ceiling, People people) {
        this.access = access;
        this.transaction = transaction;
        this.roster = roster;
        this.ceiling = ceiling;
        this.people = people;
    }

    /** Who shall be what. */
    public record Command(OrganizationId organization, PersonId person, MemberRole role, Generation expected) {}

    /** Changed, or not. */
    public sealed interface Outcome {
        record Changed(Member member) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    private sealed interface Step {
        record Changed(Membership membership) implements Step {}

        record Rejected(Problem problem) implements Step, Refusal {}
    }

    public Outcome change(Actor actor, Command command) {
        access.require(actor, MEMBER_CHANGE, Scope.of(command.organization()));
        // Before the change: once it is saved nothing may fail any more.
        var person = people.find(List.of(command.person())).get(command.person());
        if (person == null) throw AccessRefused.notFound();
        return switch (transaction.in(actor, command.organization(), () -> settle(actor, command))) {
            case Step.Changed(var membership) -> new Outcome.Changed(new Member(membership, person));
            case Step.Rejected(var problem) -> new Outcome.Rejected(problem);
        };
    }

    private Step settle(Actor actor, Command command) {
        var organization = command.organization();
        roster.lock(organization);
        var memberships = roster.memberships();
        var before = memberships.find(organization, command.person()).orElseThrow(AccessRefused::notFound);
        if (!before.generation().equals(command.expected())) return new Step.Rejected(Reasons.changedMeanwhile());
        if (before.role() == command.role()) return new Step.Changed(before);
        var objection = OwnershipPolicy.objection(
                        memberships.find(organization, new PersonId(actor.id())),
                        before,
                        Optional.of(command.role()),
                        memberships.owners(organization))
                .map(Reasons::of)
                .or(() -> ceiling.objection(actor, organization, command.role()));
        return objection
                .<Step>map(Step.Rejected::new)
                .orElseGet(() -> new Step.Changed(roster.change(actor, before, command.role())));
    }
}
