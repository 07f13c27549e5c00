package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_ADMINISTER;
import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_CONNECT;
import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_EDIT;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.KnownWorkspaces;
import io.hexarch.workspaces.domain.Workspace;

/**
 * Says as whom somebody speaks to the Kubernetes API of a workspace. Asked for each request to it, so that a right that is lost is lost at
 * once; what may be done there, RBAC inside decides by user and group.
 */
@UseCase
public final class ConnectToWorkspace {

    private final Access access;
    private final KnownWorkspaces workspaces;

    public ConnectToWorkspace(Access access, KnownWorkspaces workspaces) {
        this.access = access;
        this.workspaces = workspaces;
    }

    public Connection connect(Actor actor, WorkspaceId id) {
        access.require(actor, WORKSPACE_CONNECT, id.scope());
        var workspace = workspaces.find(actor, id).orElseThrow(AccessRefused::notFound);
        return new Connection(workspace, new InnerIdentity(InnerIdentity.userOf(actor), role(actor, id)));
    }

    private InnerIdentity.Role role(Actor actor, WorkspaceId id) {
        if (access.may(actor, WORKSPACE_ADMINISTER, id.scope())) return InnerIdentity.Role.ADMIN;
        if (access.may(actor, WORKSPACE_EDIT, id.scope())) return InnerIdentity.Role.EDITOR;
        return InnerIdentity.Role.VIEWER;
    }

    /** The workspace as it was a moment ago, and who the actor is inside. */
    public record Connection(Workspace workspace, InnerIdentity identity) {}
}
