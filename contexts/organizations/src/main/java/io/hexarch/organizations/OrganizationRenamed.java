package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;

/** A tenant is called otherwise. */
public record OrganizationRenamed(
        OrganizationId organization, OrganizationId id, String slug, String name, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.ORGANIZATION_RENAME.name();
    }
}
