package io.hexarch.projects.application;

import static io.hexarch.projects.application.ProjectPermissions.PROJECT_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.application.port.ProjectRepository;
import io.hexarch.projects.domain.Project;
import io.hexarch.workspaces.WorkspaceId;

/** Lists a workspace's projects by name. */
@UseCase
public final class ListProjects {

    private final Access access;
    private final TenantTransaction transaction;
    private final ProjectRepository projects;

    public ListProjects(Access access, TenantTransaction transaction, ProjectRepository projects) {
        this.access = access;
        this.transaction = transaction;
        this.projects = projects;
    }

    public Page<Project> list(Actor actor, WorkspaceId workspace, PageRequest page) {
        access.require(actor, PROJECT_LIST, workspace.scope());
        return transaction.in(actor, actor.tenant(), () -> projects.list(workspace, page));
    }
}
