package io.hexarch.organizations.domain;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Generation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whoever has an address is asked to take part in an organization. Good once and for a while.
 *
 * @param state as it was written; what holds at an instant says {@link #stateAt}
 * @param acceptedBy who took it up
 */
public record Invitation(
        InvitationId id,
        OrganizationId organization,
        EmailAddress email,
        MemberRole role,
        PersonId invitedBy,
        Instant createdAt,
        Instant expiresAt,
        InvitationState state,
        Optional<Instant> settledAt,
        Optional<PersonId> acceptedBy,
        Generation generation) {

    /** What is wished. */
    public record Wish(OrganizationId organization, EmailAddress email, MemberRole role, PersonId invitedBy) {}

    public static Invitation sent(InvitationId id, Wish wish, Instant at, Duration lifetime) {
        return new Invitation(
                id,
                wish.organization(),
                wish.email(),
                wish.role(),
                wish.invitedBy(),
                at,
                at.plus(lifetime),
                InvitationState.PENDING,
                Optional.empty(),
                Optional.empty(),
                Generation.FIRST);
    }

    /** Nobody has to write down that time has passed. */
    public InvitationState stateAt(Instant now) {
        return state == InvitationState.PENDING && !now.isBefore(expiresAt) ? InvitationState.EXPIRED : state;
    }

    public boolean open(Instant now) {
        return stateAt(now) == InvitationState.PENDING;
    }

    public boolean isFor(EmailAddress address) {
        return email.key().equals(address.key());
    }

    /** Whether this person took it up before. */
    public boolean acceptedBy(PersonId person) {
        return acceptedBy.filter(person::equals).isPresent();
    }

    /** Sent once more: good for its whole time again, from now on. */
    public Invitation renewed(Instant at, Duration lifetime) {
        if (state != InvitationState.PENDING) throw new IllegalStateException(id + " is " + state);
        return new Invitation(
                id,
                organization,
                email,
                role,
                invitedBy,
                createdAt,
                at.plus(lifetime),
                state,
                settledAt,
                acceptedBy,
                generation.next());
    }

    public Invitation accepted(PersonId person, Instant at) {
        return settled(InvitationState.ACCEPTED, at, Optional.of(person));
    }

    public Invitation declined(Instant at) {
        return settled(InvitationState.DECLINED, at, Optional.empty());
    }

    public Invitation withdrawn(Instant at) {
        return settled(InvitationState.WITHDRAWN, at, Optional.empty());
    }

    /** Makes room for another one to the same address. */
    public Invitation expired() {
        return settled(InvitationState.EXPIRED, expiresAt, Optional.empty());
    }

    private Invitation settled(InvitationState outcome, Instant at, Optional<PersonId> by) {
        if (state != InvitationState.PENDING) throw new IllegalStateException(id + " is " + state);
        return new Invitation(
                id,
                organization,
                email,
                role,
                invitedBy,
                createdAt,
                expiresAt,
                outcome,
                Optional.of(at),
                by,
                generation.next());
    }
}
