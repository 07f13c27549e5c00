package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;

/** An operator keeps everybody out of a tenant; whatever works for it has to rest. */
public record OrganizationSuspended(OrganizationId organization, OrganizationId id, String reason, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.ORGANIZATION_SUSPEND.name();
    }
}
