package io.hexarch.identity.spi;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import java.time.Instant;
import java.util.Optional;

/** What one-time links lead to. Each call opens a transaction of its own: call it outside any. */
public interface Invitations {

    /** The invitation as whoever has the link may know it. */
    Outcome<Offer> show(OrganizationId organization, InvitationId invitation);

    /**
     * The person, whom identity has proven to have this address, takes part from now on. Done also when the same person took it up
     * before.
     */
    Outcome<OrganizationId> accept(
            Actor.Person person, EmailAddress address, OrganizationId organization, InvitationId invitation);

    /** Whoever has the link does not want it. */
    Outcome<OrganizationId> decline(OrganizationId organization, InvitationId invitation);

    /** Done, or why the invitation does not open anything. */
    sealed interface Outcome<T> {
        record Done<T>(T value) implements Outcome<T> {}

        record Rejected<T>(Problem problem) implements Outcome<T>, Refusal {}
    }

    /**
     * An invitation that is open.
     *
     * @param role one of the roles on organizations
     * @param invitedBy what the person is called who asked; empty when they are gone
     */
    record Offer(
            String slug,
            String name,
            EmailAddress email,
            BuiltInRole role,
            Optional<DisplayName> invitedBy,
            Instant expiresAt) {}
}
