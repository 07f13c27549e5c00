package io.hexarch.projects;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.workspaces.WorkspaceId;

/**
 * A project as other contexts see it.
 *
 * @param name of the project, and of its namespace inside the workspace
 * @param isLeaving it is being deleted
 */
public record ProjectView(
        ProjectId id, OrganizationId organization, WorkspaceId workspace, String name, boolean isLeaving) {}
