package io.hexarch.workspaces.adapter.events;

import io.hexarch.organizations.OrganizationClosing;
import io.hexarch.organizations.OrganizationSuspended;
import io.hexarch.platform.events.EventConsumer;
import io.hexarch.platform.events.EventEnvelope;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceReady;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.RestWorkspaces;
import java.util.Set;

/**
 * Whoever may not be worked in, runs nothing: neither what ran when the organization was closed, nor what becomes ready after. Both are told
 * in one order, so nothing slips through between.
 */
public final class WorkspacesOfClosedOrganizations implements EventConsumer {

    private static final Set<String> CLOSED =
            Set.of(OrganizationSuspended.class.getSimpleName(), OrganizationClosing.class.getSimpleName());
    private static final String READY = WorkspaceReady.class.getSimpleName();

    private final RestWorkspaces workspaces;

    public WorkspacesOfClosedOrganizations(RestWorkspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public String name() {
        return "workspaces-of-closed-organizations";
    }

    @Override
    public void accept(EventEnvelope event) {
        if (CLOSED.contains(event.type())) workspaces.restAll(event.organization());
        if (event.type().equals(READY))
            WorkspaceId.parse(event.resource()).ifPresent(id -> workspaces.rest(event.organization(), id));
    }
}
