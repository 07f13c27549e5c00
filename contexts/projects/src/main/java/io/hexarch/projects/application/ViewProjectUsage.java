package io.hexarch.projects.application;

import static io.hexarch.projects.application.ProjectPermissions.PROJECT_VIEW;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectInsight;
import io.hexarch.projects.application.port.ProjectRepository;

/** Shows what a project uses of what it may. */
@UseCase
public final class ViewProjectUsage {

    private final Access access;
    private final TenantTransaction transaction;
    private final ProjectRepository projects;
    private final ProjectInsight insight;

    public ViewProjectUsage(
            Access access, TenantTransaction transaction, ProjectRepository projects, ProjectInsight insight) {
        this.access = access;
        this.transaction = transaction;
        this.projects = projects;
        this.insight = insight;
    }

    public ProjectInsight.Usage view(Actor actor, ProjectId id) {
        access.require(actor, PROJECT_VIEW, id.scope());
        var project =
                transaction.in(actor, actor.tenant(), () -> projects.find(id)).orElseThrow(AccessRefused::notFound);
        return insight.usage(project.workspace(), project.name());
    }
}
