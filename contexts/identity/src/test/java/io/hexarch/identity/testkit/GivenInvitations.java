package io.hexarch.identity.testkit;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.spi.Invitations;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who is asked to take part in what, as a test says. What was withdrawn refuses with a code that a test recognizes. */
public final class GivenInvitations implements Invitations {

    public static final Instant EXPIRES = Instant.parse("2030-01-01T00:00:00Z");

    private final GivenMemberships memberships;
    private final Map<InvitationId, EmailAddress> open = new ConcurrentHashMap<>();

    public GivenInvitations(GivenMemberships memberships) {
        this.memberships = memberships;
    }

    public InvitationId invite(String email) {
        var id = new InvitationId(UUID.randomUUID());
        open.put(id, EmailAddress.parse(email).orElseThrow());
        return id;
    }

    public void withdraw(InvitationId id) {
        open.remove(id);
    }

    public boolean isOpen(InvitationId id) {
        return open.containsKey(id);
    }

    @Override
    public Outcome<Offer> show(OrganizationId organization, InvitationId id) {
        return Optional.ofNullable(open.get(id))
                .<Outcome<Offer>>map(email -> new Outcome.Done<>(offer(email)))
                .orElseGet(() -> new Outcome.Rejected<>(gone()));
    }

    private static Offer offer(EmailAddress email) {
        return new Offer("acme", "Acme", email, BuiltInRole.MEMBER, Optional.of(new DisplayName("Ada")), EXPIRES);
    }

    @Override
    public Outcome<OrganizationId> accept(
            Actor.Person person, EmailAddress address, OrganizationId organization, InvitationId id) {
        var email = open.get(id);
        if (email == null || !email.key().equals(address.key())) return new Outcome.Rejected<>(gone());
        memberships.joinOnce(person.person(), organization);
        return new Outcome.Done<>(organization);
    }

    @Override
    public Outcome<OrganizationId> decline(OrganizationId organization, InvitationId id) {
        return open.remove(id) == null ? new Outcome.Rejected<>(gone()) : new Outcome.Done<>(organization);
    }

    private static Problem gone() {
        return Problem.of(IdentityProblem.LINK_NOT_VALID, "gone");
    }
}
