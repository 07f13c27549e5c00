package io.hexarch.organizations.application.machines;

import io.hexarch.identity.ServiceAccountKeys.Use;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.ServiceAccountPermission;
import io.hexarch.organizations.domain.ServiceAccount;

/** Which machines are there, and are they at work? */
@UseCase
public final class ListServiceAccounts {

    private final Access access;
    private final TenantTransaction transaction;
    private final Machines machines;

    public ListServiceAccounts(Access access, TenantTransaction transaction, Machines machines) {
        this.access = access;
        this.transaction = transaction;
        this.machines = machines;
    }

    /** An account, and what its keys come to. */
    public record Used(ServiceAccount account, Use use) {}

    public Page<Used> list(Actor actor, OrganizationId organization, PageRequest request) {
        access.require(actor, ServiceAccountPermission.LIST, Scope.of(organization));
        return transaction.in(actor, organization, () -> {
            var page = machines.accounts().page(organization, request);
            var uses = machines.keys()
                    .uses(
                            organization,
                            page.items().stream().map(ServiceAccount::id).toList());
            return page.map(account -> new Used(account, uses.getOrDefault(account.id(), Use.NONE)));
        });
    }
}
