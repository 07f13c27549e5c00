package io.hexarch.applications.application.port;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Map;
import java.util.Set;

/** Which workspaces have applications. */
public interface WatchedWorkspaces {

    /** Of all organizations, in a platform transaction. */
    Map<OrganizationId, Set<WorkspaceId>> all();
}
