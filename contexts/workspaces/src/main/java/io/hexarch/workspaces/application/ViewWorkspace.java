package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_VIEW;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.domain.Workspace;

/** Shows one workspace. */
@UseCase
public final class ViewWorkspace {

    private final Access access;
    private final TenantTransaction transaction;
    private final WorkspaceRepository workspaces;

    public ViewWorkspace(Access access, TenantTransaction transaction, WorkspaceRepository workspaces) {
        this.access = access;
        this.transaction = transaction;
        this.workspaces = workspaces;
    }

    public Workspace view(Actor actor, WorkspaceId id) {
        access.require(actor, WORKSPACE_VIEW, id.scope());
        return transaction.in(actor, actor.tenant(), () -> workspaces.find(id)).orElseThrow(AccessRefused::notFound);
    }
}
