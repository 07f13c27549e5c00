package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.OWNERSHIP_TRANSFER;

import io.hexarch.identity.People;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.OwnershipTransferred;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import java.util.List;
import java.util.Optional;

/** Makes another member owner in one's own place, at once: whoever hands over stays as an administrator. */
@UseCase
public final class TransferOwnership {

    private final Access access;
    private final TenantTransaction transaction;
    private final Roster roster;
    private final People people;
    private final Journal journal;

    public TransferOwnership(
            Access access, TenantTransaction transaction, Roster roster, People people, Journal journal) {
        this.access = access;
        this.transaction = transaction;
        this.roster = roster;
        this.people = people;
        this.journal = journal;
    }

    /** Handed over, or not. */
    public sealed interface Outcome {
        record Transferred(Member owner) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    private sealed interface Step {
        record Done(Membership owner) implements Step {}

        record Rejected(Problem problem) implements Step, Refusal {}
    }

    public Outcome transfer(Actor actor, OrganizationId organization, PersonId heir) {
        access.require(actor, OWNERSHIP_TRANSFER, Scope.of(organization));
        // Before the change: once it is saved nothing may fail any more.
        var person = people.find(List.of(heir)).get(heir);
        if (person == null) return new Outcome.Rejected(Reasons.notAMember());
        return switch (transaction.in(actor, organization, () -> settle(actor, organization, heir))) {
            case Step.Done(var owner) -> new Outcome.Transferred(new Member(owner, person));
            case Step.Rejected(var problem) -> new Outcome.Rejected(problem);
        };
    }

    private Step settle(Actor actor, OrganizationId organization, PersonId heir) {
        roster.lock(organization);
        var memberships = roster.memberships();
        Optional<Membership> before =
                memberships.find(organization, new PersonId(actor.id())).filter(Membership::owns);
        // Somebody may have taken the role away since the gate was asked.
        if (before.isEmpty()) return new Step.Rejected(Reasons.ownersOnly());
        var wanted = memberships.find(organization, heir);
        if (wanted.isEmpty()) return new Step.Rejected(Reasons.notAMember());
        var from = before.orElseThrow();
        if (from.person().equals(heir)) return new Step.Rejected(Reasons.transferToOneself());
        var to = wanted.orElseThrow();
        // The new owner first: at no instant is there none.
        var owner = to.owns() ? to : roster.change(actor, to, MemberRole.OWNER);
        roster.change(actor, from, MemberRole.ADMIN);
        journal.record(
                actor,
                new OwnershipTransferred(
                        organization, heir, from.person(), owner.generation().value()));
        return new Step.Done(owner);
    }
}
