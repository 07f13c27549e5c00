package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.QUOTA_READ;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.entitlement.Entitlements.Use;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.util.List;

/** How much an organization has of what its plan allows. */
@UseCase
public final class ShowQuota {

    private final Access access;
    private final TenantTransaction transaction;
    private final Entitlements entitlements;

    public ShowQuota(Access access, TenantTransaction transaction, Entitlements entitlements) {
        this.access = access;
        this.transaction = transaction;
        this.entitlements = entitlements;
    }

    public List<Use> show(Actor actor, OrganizationId organization) {
        access.require(actor, QUOTA_READ, Scope.of(organization));
        return transaction.in(actor, organization, () -> entitlements.uses(organization));
    }
}
