package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.MEMBER_REMOVE;
import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_LEAVE;

import io.hexarch.identity.PersonalKeys;
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
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.OwnershipPolicy;
import java.util.Optional;

/** Takes a person out of an organization, with their roles and keys there and the invitations they sent. Everybody may take themselves out. */
@UseCase
public final class RemoveMember {

    private final Access access;
    private final TenantTransaction transaction;
    private final Roster roster;
    private final Withdrawal withdrawal;
    private final PersonalKeys keys;

    public RemoveMember(
            Access access, TenantTransaction transaction, Roster roster, Withdrawal withdrawal, PersonalKeys keys) {
        this.access = access;
        this.transaction = transaction;
        this.roster = roster;
        this.withdrawal = withdrawal;
        this.keys = keys;
    }

    /** Who shall go. */
    public record Command(OrganizationId organization, PersonId person, Generation expected) {}

    /** Gone, or not. */
    public sealed interface Outcome {
        record Removed() implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome remove(Actor actor, Command command) {
        boolean leaves = command.person().value().equals(actor.id());
        access.require(actor, leaves ? ORGANIZATION_LEAVE : MEMBER_REMOVE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        roster.lock(organization);
        var memberships = roster.memberships();
        var before = memberships.find(organization, command.person()).orElseThrow(AccessRefused::notFound);
        if (!before.generation().equals(command.expected())) return new Outcome.Rejected(Reasons.changedMeanwhile());
        var objection = OwnershipPolicy.objection(
                memberships.find(organization, new PersonId(actor.id())),
                before,
                Optional.empty(),
                memberships.owners(organization));
        if (objection.isPresent()) return new Outcome.Rejected(Reasons.of(objection.orElseThrow()));
        return removed(actor, before);
    }

    private Outcome removed(Actor actor, Membership membership) {
        roster.remove(actor, membership);
        withdrawal.withdrawAllFrom(actor, membership.organization(), membership.person());
        keys.revokeAll(actor, membership.person(), membership.organization());
        return new Outcome.Removed();
    }
}
