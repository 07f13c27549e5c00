package io.hexarch.organizations.application;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.PersonSummary;
import io.hexarch.identity.spi.Invitations;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.InvitationDeclined;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Invitation;
import io.hexarch.organizations.domain.InvitationState;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.Organization;
import java.util.Optional;

/** {@link Invitations} for whoever follows a link. Asks no gate: identity has seen the link, and knows whose address it is. */
public final class OpenInvitations implements Invitations {

    private static final Actor LINK = new Actor.SystemPart("invitation-link");

    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final Roster roster;
    private final InvitationBook book;
    private final Journal journal;

    public OpenInvitations(
            TenantTransaction transaction,
            OrganizationRepository organizations,
            Roster roster,
            InvitationBook book,
            Journal journal) {
        this.transaction = transaction;
        this.organizations = organizations;
        this.roster = roster;
        this.book = book;
        this.journal = journal;
    }

    private record Found(Organization organization, Invitation invitation) {}

    @Override
    public Outcome<Offer> show(OrganizationId organization, InvitationId id) {
        var found = transaction.in(
                LINK,
                organization,
                () -> organizations
                        .find(organization)
                        .flatMap(in -> book.invitations()
                                .find(organization, id)
                                .map(invitation -> new Found(in, invitation))));
        if (found.isEmpty()) return new Outcome.Rejected<>(Reasons.settledInvitation(InvitationState.WITHDRAWN));
        var invitation = found.orElseThrow().invitation();
        var state = invitation.stateAt(book.now());
        // One that was accepted still leads on: whoever accepted it may not have got in yet.
        if (state != InvitationState.PENDING && state != InvitationState.ACCEPTED)
            return new Outcome.Rejected<>(Reasons.settledInvitation(state));
        var into = found.orElseThrow().organization();
        var closed = Reasons.takesInNobody(into.life());
        return closed.isPresent()
                ? new Outcome.Rejected<>(closed.orElseThrow())
                : new Outcome.Done<>(offer(into, book.shown(invitation)));
    }

    private static Offer offer(Organization organization, Invited invited) {
        var invitation = invited.invitation();
        return new Offer(
                organization.slug().text(),
                organization.name().text(),
                invitation.email(),
                invitation.role().role(),
                invited.by().map(PersonSummary::name),
                invitation.expiresAt());
    }

    @Override
    public Outcome<OrganizationId> accept(
            Actor.Person person, EmailAddress address, OrganizationId organization, InvitationId id) {
        return transaction.in(person, organization, () -> {
            var into = roster.lock(organization);
            var found = book.invitations().find(organization, id);
            if (found.isEmpty()) return rejected(Reasons.settledInvitation(InvitationState.WITHDRAWN));
            var invitation = found.orElseThrow();
            if (!invitation.isFor(address)) return rejected(Reasons.invitedIsAnother());
            if (!book.welcomes(organization, address)) return rejected(Reasons.domainNotAllowed());
            if (invitation.acceptedBy(person.person())) return new Outcome.Done<>(organization);
            if (!invitation.open(book.now()))
                return rejected(Reasons.settledInvitation(invitation.stateAt(book.now())));
            return Reasons.takesInNobody(into.life())
                    .or(() -> join(person, invitation))
                    .<Outcome<OrganizationId>>map(OpenInvitations::rejected)
                    .orElseGet(() -> new Outcome.Done<>(organization));
        });
    }

    private Optional<Problem> join(Actor.Person person, Invitation invitation) {
        var organization = invitation.organization();
        replace(invitation.accepted(person.person(), book.now()), invitation);
        if (roster.memberships().find(organization, person.person()).isPresent())
            return Optional.of(Reasons.alreadyAMember());
        if (!roster.takeSeat(organization)) return Optional.of(Reasons.tooManyMembers(roster.seats(organization)));
        roster.add(person, Membership.named(organization, person.person(), invitation.role(), book.now()));
        return Optional.empty();
    }

    @Override
    public Outcome<OrganizationId> decline(OrganizationId organization, InvitationId id) {
        return transaction.in(LINK, organization, () -> {
            roster.lock(organization);
            var found = book.invitations().find(organization, id);
            var state = found.map(one -> one.stateAt(book.now())).orElse(InvitationState.WITHDRAWN);
            if (state != InvitationState.PENDING) return rejected(Reasons.settledInvitation(state));
            var before = found.orElseThrow();
            var after = before.declined(book.now());
            replace(after, before);
            journal.record(
                    LINK,
                    new InvitationDeclined(
                            organization,
                            id,
                            Roster.name(before.role()),
                            after.generation().value()));
            return new Outcome.Done<>(organization);
        });
    }

    private void replace(Invitation after, Invitation before) {
        if (!book.invitations().replace(after, before.generation()))
            throw new IllegalStateException(before.id() + " changed under a lock");
    }

    private static Outcome<OrganizationId> rejected(Problem problem) {
        return new Outcome.Rejected<>(problem);
    }
}
