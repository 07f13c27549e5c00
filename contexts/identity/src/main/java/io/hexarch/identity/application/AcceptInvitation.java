package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.INVITATION_ACCEPT;

import io.hexarch.identity.application.InvitationLinks.Found;
import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.application.port.OneTimeLinks.JoinLink;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.spi.Invitations;
import io.hexarch.identity.spi.Memberships;
import io.hexarch.identity.spi.Memberships.Membership;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.kernel.usecase.UseCase;
import java.time.Clock;

/** Takes up an invitation as the person who is signed in already. {@link Join} is for whoever is not. */
@UseCase
public final class AcceptInvitation {

    private final Access access;
    private final TenantTransaction transaction;
    private final Stores stores;
    private final InvitationLinks links;
    private final Invitations invitations;
    private final Clock clock;

    /** Who accepts, by what, and where they belong afterwards. */
    public record Stores(PersonRepository people, OneTimeLinks links, Memberships memberships) {}

    public AcceptInvitation(
            Access access,
            TenantTransaction transaction,
            Stores stores,
            InvitationLinks links,
            Invitations invitations,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.stores = stores;
        this.links = links;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** A member, or not. */
    public sealed interface Outcome {
        record Accepted(Membership membership) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome accept(Actor actor, Secret token) {
        access.require(actor, INVITATION_ACCEPT, Self.scope(actor));
        return switch (links.find(token)) {
            case Found.Rejected(var problem) -> new Outcome.Rejected(problem);
            case Found.Open(var link, var _) -> accept(actor, link);
        };
    }

    private Outcome accept(Actor actor, JoinLink link) {
        var self = new Actor.Person(Self.of(actor), actor.organization(), actor.credential(), actor.origin());
        var address = transaction
                .asPlatform("invitation", () -> stores.people().find(self.person()))
                .orElseThrow(AccessRefused::notFound)
                .email();
        return switch (invitations.accept(self, address, link.organization(), link.invitation())) {
            case Invitations.Outcome.Rejected<OrganizationId>(var problem) -> new Outcome.Rejected(problem);
            case Invitations.Outcome.Done<OrganizationId>(var organization) -> {
                transaction.asPlatform("invitation", () -> {
                    stores.links().useJoin(link.token(), clock.instant());
                    return Done.DONE;
                });
                yield new Outcome.Accepted(stores.memberships().of(self.person()).stream()
                        .filter(membership -> membership.organization().equals(organization))
                        .findFirst()
                        .orElseThrow(AccessRefused::notFound));
            }
        };
    }
}
