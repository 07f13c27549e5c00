package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.INVITATION_WITHDRAW;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.domain.InvitationState;

/** Takes an invitation back: its link opens nothing any more. */
@UseCase
public final class WithdrawInvitation {

    private final Access access;
    private final TenantTransaction transaction;
    private final Roster roster;
    private final InvitationBook book;
    private final Withdrawal withdrawal;

    public WithdrawInvitation(
            Access access, TenantTransaction transaction, Roster roster, InvitationBook book, Withdrawal withdrawal) {
        this.access = access;
        this.transaction = transaction;
        this.roster = roster;
        this.book = book;
        this.withdrawal = withdrawal;
    }

    /** Which one, and as what it was read. */
    public record Command(OrganizationId organization, InvitationId invitation, Generation expected) {}

    /** Withdrawn, or not. */
    public sealed interface Outcome {
        record Withdrawn() implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome withdraw(Actor actor, Command command) {
        access.require(actor, INVITATION_WITHDRAW, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        roster.lock(organization);
        var before = book.invitations().find(organization, command.invitation()).orElseThrow(AccessRefused::notFound);
        if (!before.generation().equals(command.expected())) return new Outcome.Rejected(Reasons.changedMeanwhile());
        if (before.state() != InvitationState.PENDING)
            return new Outcome.Rejected(Reasons.settledInvitation(before.state()));
        withdrawal.withdraw(actor, before);
        return new Outcome.Withdrawn();
    }
}
