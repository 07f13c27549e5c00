package io.hexarch.organizations;

import io.hexarch.identity.IdentityPermission;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;

/** Somebody took an invitation up and takes part. */
public record MemberJoined(OrganizationId organization, PersonId id, String role, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return IdentityPermission.INVITATION_ACCEPT.name();
    }
}
