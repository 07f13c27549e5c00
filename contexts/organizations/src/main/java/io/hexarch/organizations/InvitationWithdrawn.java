package io.hexarch.organizations;

import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;

/** An invitation opens nothing any more. */
public record InvitationWithdrawn(OrganizationId organization, InvitationId id, String role, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.INVITATION_WITHDRAW.name();
    }
}
