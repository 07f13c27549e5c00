package io.hexarch.organizations;

import io.hexarch.kernel.id.OrganizationId;
import java.time.Instant;

/** An owner closed a tenant; whatever works for it has to rest. It can be reopened {@code until}. */
public record OrganizationClosing(OrganizationId organization, OrganizationId id, Instant until, long revision)
        implements OrganizationEvent {

    @Override
    public String action() {
        return OrganizationPermission.ORGANIZATION_CLOSE.name();
    }
}
