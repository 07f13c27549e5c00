package io.hexarch.organizations.application.machines;

import io.hexarch.identity.ServiceAccountKey;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.ServiceAccountPermission;

/** Which keys act for a service account? */
@UseCase
public final class ListServiceAccountKeys {

    private final Access access;
    private final TenantTransaction transaction;
    private final Machines machines;

    public ListServiceAccountKeys(Access access, TenantTransaction transaction, Machines machines) {
        this.access = access;
        this.transaction = transaction;
        this.machines = machines;
    }

    public Page<ServiceAccountKey> list(
            Actor actor, OrganizationId organization, ServiceAccountId account, PageRequest request) {
        access.require(actor, ServiceAccountPermission.KEY_LIST, Scope.of(organization));
        return transaction.in(
                actor,
                organization,
                () -> machines.keys()
                        .page(
                                organization,
                                machines.found(organization, account).id(),
                                request));
    }
}
