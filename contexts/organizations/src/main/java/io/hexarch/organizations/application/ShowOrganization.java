package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_READ;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.Organization;
import java.util.Optional;

/** One organization, as one of its own sees it. */
@UseCase
public final class ShowOrganization {

    private final Access access;
    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final MembershipRepository memberships;

    public ShowOrganization(
            Access access,
            TenantTransaction transaction,
            OrganizationRepository organizations,
            MembershipRepository memberships) {
        this.access = access;
        this.transaction = transaction;
        this.organizations = organizations;
        this.memberships = memberships;
    }

    /** {@code role}: what the asking person is there; empty for machines. */
    public record Shown(Organization organization, Optional<MemberRole> role) {}

    public Shown show(Actor actor, OrganizationId id) {
        access.require(actor, ORGANIZATION_READ, Scope.of(id));
        return transaction.in(actor, id, () -> {
            var organization = organizations.find(id).orElseThrow(AccessRefused::notFound);
            var role = memberships.find(id, new PersonId(actor.id())).map(Membership::role);
            return new Shown(organization, role);
        });
    }
}
