package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;

/** Everything of a tenant is gone but the proof of what happened. */
public record OrganizationErased(OrganizationId organization, OrganizationId id, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return "organization.erase";
    }
}
