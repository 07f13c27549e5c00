package io.hexarch.workspaces.application.port;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * A workspace of which something is on the host.
 *
 * @param organization empty when the label is missing or not an id
 * @param since when the host made the first of it
 * @param leaving it is being deleted already
 */
public record Found(WorkspaceId workspace, Optional<OrganizationId> organization, Instant since, boolean leaving) {}
