package io.hexarch.workspaces.adapter.web;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.workspaces.application.CreateWorkspace;
import io.hexarch.workspaces.domain.WorkspaceName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a workspace.
 *
 * @param name a DNS label of at most 40 characters, unique in the organization
 * @param shape the name of a shape; left out: the preset one
 */
public record CreateWorkspaceRequest(String name, @Nullable String shape) {

    CreateWorkspace.Command toCommand(OrganizationId organization) {
        return new CreateWorkspace.Command(organization, new WorkspaceName(name), Optional.ofNullable(shape));
    }
}
