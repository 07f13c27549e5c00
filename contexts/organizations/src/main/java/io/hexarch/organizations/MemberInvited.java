package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;

/** Somebody was named who has to take it up by a link first. */
public record MemberInvited(OrganizationId organization, PersonId id, String role, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.MEMBER_ADD.name();
    }
}
