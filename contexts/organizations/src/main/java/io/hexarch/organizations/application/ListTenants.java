package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.TENANT_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Organization;
import java.util.Optional;

/** Which tenants are there? For operators and auditors: what they are called and whether they are worked in, nothing of what they have. */
@UseCase
public final class ListTenants {

    private final Access access;
    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;

    public ListTenants(Access access, TenantTransaction transaction, OrganizationRepository organizations) {
        this.access = access;
        this.transaction = transaction;
        this.organizations = organizations;
    }

    /** {@code slug}: only the one with this short name. */
    public Page<Organization> list(Actor actor, Optional<String> slug, PageRequest page) {
        access.require(actor, TENANT_LIST, Scope.PLATFORM);
        return transaction.asPlatform("tenants", () -> organizations.all(slug, page));
    }
}
