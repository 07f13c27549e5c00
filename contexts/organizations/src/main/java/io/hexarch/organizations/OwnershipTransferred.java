package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;

/** An owner made another member owner in their place. */
public record OwnershipTransferred(OrganizationId organization, PersonId id, PersonId from, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.OWNERSHIP_TRANSFER.name();
    }
}
