package io.hexarch.organizations;

import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;

/** Whoever has the link does not want to take part. */
public record InvitationDeclined(OrganizationId organization, InvitationId id, String role, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return "invitation.decline";
    }
}
