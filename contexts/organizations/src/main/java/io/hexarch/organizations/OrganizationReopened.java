package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;

/** An owner opened a tenant again that was closing. What slept meanwhile sleeps until somebody wakes it. */
public record OrganizationReopened(OrganizationId organization, OrganizationId id, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.ORGANIZATION_REOPEN.name();
    }
}
