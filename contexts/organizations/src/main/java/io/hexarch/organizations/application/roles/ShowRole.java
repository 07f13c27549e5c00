package io.hexarch.organizations.application.roles;

import static io.hexarch.organizations.OrganizationPermission.ROLE_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.application.port.RoleRepository;
import io.hexarch.organizations.domain.CustomRole;

/** One role of the organization's own. */
@UseCase
public final class ShowRole {

    private final Access access;
    private final TenantTransaction transaction;
    private final RoleRepository roles;

    public ShowRole(Access access, TenantTransaction transaction, RoleRepository roles) {
        this.access = access;
        this.transaction = transaction;
        this.roles = roles;
    }

    public CustomRole show(Actor actor, OrganizationId organization, RoleId id) {
        access.require(actor, ROLE_LIST, Scope.of(organization));
        return transaction.in(
                actor, organization, () -> roles.find(organization, id).orElseThrow(AccessRefused::notFound));
    }
}
