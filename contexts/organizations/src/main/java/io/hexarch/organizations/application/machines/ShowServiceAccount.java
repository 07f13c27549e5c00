package io.hexarch.organizations.application.machines;

import io.hexarch.identity.ServiceAccountKeys.Use;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.ServiceAccountPermission;
import java.util.List;

/** One service account. */
@UseCase
public final class ShowServiceAccount {

    private final Access access;
    private final TenantTransaction transaction;
    private final Machines machines;

    public ShowServiceAccount(Access access, TenantTransaction transaction, Machines machines) {
        this.access = access;
        this.transaction = transaction;
        this.machines = machines;
    }

    public ListServiceAccounts.Used show(Actor actor, OrganizationId organization, ServiceAccountId id) {
        access.require(actor, ServiceAccountPermission.LIST, Scope.of(organization));
        return transaction.in(actor, organization, () -> {
            var account = machines.found(organization, id);
            var uses = machines.keys().uses(organization, List.of(id));
            return new ListServiceAccounts.Used(account, uses.getOrDefault(id, Use.NONE));
        });
    }
}
