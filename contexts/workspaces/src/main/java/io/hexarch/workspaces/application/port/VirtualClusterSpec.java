package io.hexarch.workspaces.application.port;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.Shape;

/** What a virtual cluster is to be. Its names on the host follow from the id; nothing of a tenant stands in them. */
public record VirtualClusterSpec(WorkspaceId workspace, OrganizationId organization, Shape shape) {}
