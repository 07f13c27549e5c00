package io.hexarch.projects.application;

import static io.hexarch.projects.application.ProjectPermissions.PROJECT_VIEW;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectRepository;
import io.hexarch.projects.domain.Project;

/** Shows one project. */
@UseCase
public final class ViewProject {

    private final Access access;
    private final TenantTransaction transaction;
    private final ProjectRepository projects;

    public ViewProject(Access access, TenantTransaction transaction, ProjectRepository projects) {
        this.access = access;
        this.transaction = transaction;
        this.projects = projects;
    }

    public Project view(Actor actor, ProjectId id) {
        access.require(actor, PROJECT_VIEW, id.scope());
        return transaction.in(actor, actor.tenant(), () -> projects.find(id)).orElseThrow(AccessRefused::notFound);
    }
}
