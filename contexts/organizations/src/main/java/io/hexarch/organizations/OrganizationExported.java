package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;

/** An owner began to take everything of a tenant along. */
public record OrganizationExported(OrganizationId organization, OrganizationId id, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.ORGANIZATION_EXPORT.name();
    }
}
