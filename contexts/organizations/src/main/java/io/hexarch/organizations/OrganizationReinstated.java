package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;

/** An operator lifted a suspension. What slept meanwhile sleeps until somebody wakes it. */
public record OrganizationReinstated(OrganizationId organization, OrganizationId id, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.ORGANIZATION_REINSTATE.name();
    }
}
