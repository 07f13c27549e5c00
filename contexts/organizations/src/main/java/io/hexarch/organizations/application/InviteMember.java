package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.INVITATION_SEND;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.InvitationSent;
import io.hexarch.organizations.application.grants.Ceiling;
import io.hexarch.organizations.domain.Invitation;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.OwnershipPolicy;
import java.net.URI;
import java.util.Optional;

/**
 * Asks whoever has an address to take part. Everybody takes it up by the one-time link that this organization hands over: an address
 * alone, which anybody may have claimed, opens nothing.
 */
@UseCase
public final class InviteMember {

    private final Access access;
    private final TenantTransaction transaction;
    private final Roster roster;
    private final InvitationBook book;
    private final Making making;

    /** What invitations are made of, how much may be handed out by them, and where that is told. */
    public record Making(Ids ids, Ceiling ceiling, Journal journal) {}

    public InviteMember(
            Access access, TenantTransaction transaction, Roster roster, InvitationBook book, Making making) {
        this.access = access;
        this.transaction = transaction;
        this.roster = roster;
        this.book = book;
        this.making = making;
    }

    /** Who is asked to be what. */
    public record Command(OrganizationId organization, EmailAddress email, MemberRole role) {}

    /** Sent, or not. */
    public sealed interface Outcome {
        /** {@code link}: to be handed over; good once. */
        record Sent(Invited invitation, URI link) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    private sealed interface Step {
        record Written(Invitation invitation) implements Step {}

        record Rejected(Problem problem) implements Step, Refusal {}
    }

    public Outcome invite(Actor actor, Command command) {
        access.require(actor, INVITATION_SEND, Scope.of(command.organization()));
        var known = book.who(command.email());
        return switch (transaction.in(actor, command.organization(), () -> write(actor, command, known))) {
            case Step.Written(var invitation) -> new Outcome.Sent(book.shown(invitation), book.link(invitation));
            case Step.Rejected(var problem) -> new Outcome.Rejected(problem);
        };
    }

    private Step write(Actor actor, Command command, Optional<PersonId> known) {
        var organization = command.organization();
        roster.lock(organization);
        var objection = objection(actor, command, known);
        if (objection.isPresent()) return new Step.Rejected(objection.orElseThrow());
        var before = book.invitations().pending(organization, command.email());
        if (before.filter(pending -> pending.open(book.now())).isPresent())
            return new Step.Rejected(Reasons.alreadyInvited());
        before.ifPresent(late -> book.invitations().replace(late.expired(), late.generation()));
        if (!book.countLink(organization)) return new Step.Rejected(book.dayIsOver());
        var wish = new Invitation.Wish(organization, command.email(), command.role(), new PersonId(actor.id()));
        var invitation = Invitation.sent(new InvitationId(making.ids().next()), wish, book.now(), book.lifetime());
        book.invitations().add(invitation);
        making.journal()
                .record(
                        actor,
                        new InvitationSent(
                                organization,
                                invitation.id(),
                                Roster.name(invitation.role()),
                                invitation.generation().value()));
        return new Step.Written(invitation);
    }

    private Optional<Problem> objection(Actor actor, Command command, Optional<PersonId> known) {
        var organization = command.organization();
        var members = roster.memberships();
        var notAllowed =
                OwnershipPolicy.objection(members.find(organization, new PersonId(actor.id())), command.role());
        if (notAllowed.isPresent()) return notAllowed.map(Reasons::of);
        if (!book.welcomes(organization, command.email())) return Optional.of(Reasons.domainNotAllowed());
        if (known.flatMap(person -> members.find(organization, person)).isPresent())
            return Optional.of(Reasons.alreadyAMember());
        var beyond = making.ceiling().objection(actor, organization, command.role());
        if (beyond.isPresent()) return beyond;
        // What counts is the seat that is taken on joining; this only keeps links from going out that nobody could use.
        return roster.seatsLeft(organization) > 0
                ? Optional.empty()
                : Optional.of(Reasons.tooManyMembers(roster.seats(organization)));
    }
}
