package io.hexarch.organizations;

import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;

/** An invitation was sent once more; earlier links to it open nothing. */
public record InvitationRenewed(OrganizationId organization, InvitationId id, String role, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.INVITATION_SEND.name();
    }
}
