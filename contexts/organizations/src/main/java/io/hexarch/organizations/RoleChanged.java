package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;

/** A member's role in the whole organization is another one. */
public record RoleChanged(OrganizationId organization, PersonId id, String before, String role, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.MEMBER_CHANGE.name();
    }
}
