package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;

/** A tenant came to be; {@code founder} owns it. */
public record OrganizationFounded(
        OrganizationId organization, OrganizationId id, String slug, String name, PersonId founder, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.ORGANIZATION_FOUND.name();
    }
}
