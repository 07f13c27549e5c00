package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.domain.Workspace;

/** Lists an organization's workspaces by name. */
@UseCase
public final class ListWorkspaces {

    private final Access access;
    private final TenantTransaction transaction;
    private final WorkspaceRepository workspaces;

    public ListWorkspaces(Access access, TenantTransaction transaction, WorkspaceRepository workspaces) {
        this.access = access;
        this.transaction = transaction;
        this.workspaces = workspaces;
    }

    public Page<Workspace> list(
            Actor actor, OrganizationId organization, WorkspaceRepository.Filter filter, PageRequest page) {
        access.require(actor, WORKSPACE_LIST, Scope.of(organization));
        return transaction.in(actor, organization, () -> workspaces.list(organization, filter, page));
    }
}
