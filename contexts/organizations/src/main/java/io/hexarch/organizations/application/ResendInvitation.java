package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.INVITATION_SEND;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.InvitationRenewed;
import io.hexarch.organizations.application.grants.Ceiling;
import io.hexarch.organizations.domain.Invitation;
import io.hexarch.organizations.domain.InvitationState;
import io.hexarch.organizations.domain.OwnershipPolicy;
import java.net.URI;

/**
 * Gives out another link to an invitation that nobody has taken up, also to one that expired; earlier links end. Whoever has a link to an
 * address without an account can make that account: so it is asked again what the one who sends may hand out.
 */
@UseCase
public final class ResendInvitation {

    private final Access access;
    private final TenantTransaction transaction;
    private final Roster roster;
    private final InvitationBook book;
    private final Making making;

    /** How much may be handed out by a link, and where that is told. */
    public record Making(Ceiling ceiling, Journal journal) {}

    public ResendInvitation(
            Access access, TenantTransaction transaction, Roster roster, InvitationBook book, Making making) {
        this.access = access;
        this.transaction = transaction;
        this.roster = roster;
        this.book = book;
        this.making = making;
    }

    /** Sent again, or not. */
    public sealed interface Outcome {
        /** {@code link}: to be handed over; good once. */
        record Sent(Invited invitation, URI link) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    private sealed interface Step {
        record Renewed(Invitation invitation) implements Step {}

        record Rejected(Problem problem) implements Step, Refusal {}
    }

    public Outcome resend(Actor actor, OrganizationId organization, InvitationId id) {
        access.require(actor, INVITATION_SEND, Scope.of(organization));
        return switch (transaction.in(actor, organization, () -> renew(actor, organization, id))) {
            case Step.Renewed(var invitation) -> new Outcome.Sent(book.shown(invitation), book.link(invitation));
            case Step.Rejected(var problem) -> new Outcome.Rejected(problem);
        };
    }

    private Step renew(Actor actor, OrganizationId organization, InvitationId id) {
        roster.lock(organization);
        var before = book.invitations().find(organization, id).orElseThrow(AccessRefused::notFound);
        if (before.state() != InvitationState.PENDING)
            return new Step.Rejected(Reasons.settledInvitation(before.state()));
        var sender = roster.memberships().find(organization, new PersonId(actor.id()));
        var objection = OwnershipPolicy.objection(sender, before.role())
                .map(Reasons::of)
                .or(() -> making.ceiling().objection(actor, organization, before.role()));
        if (objection.isPresent()) return new Step.Rejected(objection.orElseThrow());
        if (!book.countLink(organization)) return new Step.Rejected(book.dayIsOver());
        var after = before.renewed(book.now(), book.lifetime());
        if (!book.invitations().replace(after, before.generation()))
            throw new IllegalStateException(id + " changed under a lock");
        making.journal()
                .record(
                        actor,
                        new InvitationRenewed(
                                organization,
                                id,
                                Roster.name(after.role()),
                                after.generation().value()));
        return new Step.Renewed(after);
    }
}
