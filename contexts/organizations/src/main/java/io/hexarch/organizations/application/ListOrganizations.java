package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.application.port.OrganizationRepository.Mine;

/** Where do I belong? */
@UseCase
public final class ListOrganizations {

    private final Access access;
    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;

    public ListOrganizations(Access access, TenantTransaction transaction, OrganizationRepository organizations) {
        this.access = access;
        this.transaction = transaction;
        this.organizations = organizations;
    }

    public Page<Mine> list(Actor actor, PageRequest page) {
        access.require(actor, ORGANIZATION_LIST, Self.scope(actor));
        return transaction.asPerson(actor, () -> organizations.mine(Self.of(actor), page));
    }
}
