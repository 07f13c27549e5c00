package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;

/** Somebody takes part. */
public record MemberJoined(OrganizationId organization, PersonId id, String role, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.MEMBER_ADD.name();
    }
}
