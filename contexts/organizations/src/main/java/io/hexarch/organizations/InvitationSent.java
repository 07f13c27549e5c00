package io.hexarch.organizations;

import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;

/** Somebody was asked to take part. */
public record InvitationSent(OrganizationId organization, InvitationId id, String role, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.INVITATION_SEND.name();
    }
}
