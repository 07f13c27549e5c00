package io.hexarch.organizations.application;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.People;
import io.hexarch.identity.PersonSummary;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.application.port.InvitationRepository;
import io.hexarch.organizations.application.port.TermsRepository;
import io.hexarch.organizations.domain.Invitation;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the use cases of invitations share: where they stand, how many may go out, who they are from and how they are handed over. */
public final class InvitationBook {

    private final InvitationRepository invitations;
    private final People people;
    private final TermsRepository terms;
    private final InvitationRules rules;
    private final Clock clock;

    public InvitationBook(
            InvitationRepository invitations,
            People people,
            TermsRepository terms,
            InvitationRules rules,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.terms = terms;
        this.rules = rules;
        this.clock = clock;
    }

    InvitationRepository invitations() {
        return invitations;
    }

    /** Whether the organization takes in whoever has the address. Inside the caller's transaction. */
    boolean welcomes(OrganizationId organization, EmailAddress address) {
        return terms.of(organization).welcomes(address);
    }

    Instant now() {
        return clock.instant();
    }

    Duration lifetime() {
        return rules.lifetime();
    }

    /** Inside the caller's transaction. False when the day's links are given out. */
    boolean countLink(OrganizationId organization) {
        return invitations.countLink(organization, LocalDate.ofInstant(now(), ZoneOffset.UTC), rules.perDay());
    }

    Problem dayIsOver() {
        var tomorrow = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(1).atStartOfDay(ZoneOffset.UTC);
        return Reasons.invitationsExhausted(rules.perDay(), Duration.between(now(), tomorrow));
    }

    /** Outside any transaction. */
    Optional<PersonId> who(EmailAddress email) {
        return people.find(email).map(PersonSummary::id);
    }

    /** A fresh link; the one before opens nothing any more. Outside any transaction. */
    URI link(Invitation invitation) {
        return people.invitationLink(invitation.organization(), invitation.id(), invitation.expiresAt());
    }

    /** Outside any transaction. */
    List<Invited> shown(List<Invitation> found) {
        Map<PersonId, PersonSummary> known =
                people.find(found.stream().map(Invitation::invitedBy).distinct().toList());
        var now = now();
        return found.stream()
                .map(one -> new Invited(one, one.stateAt(now), Optional.ofNullable(known.get(one.invitedBy()))))
                .toList();
    }

    Invited shown(Invitation invitation) {
        return shown(List.of(invitation)).getFirst();
    }
}
