package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_VIEW;

import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.domain.Application;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectId;

/** Lists a project's applications by name. */
@UseCase
public final class ListApplications {

    private final Access access;
    private final TenantTransaction transaction;
    private final ApplicationRepository applications;

    public ListApplications(Access access, TenantTransaction transaction, ApplicationRepository applications) {
        this.access = access;
        this.transaction = transaction;
        this.applications = applications;
    }

    public Page<Application> list(Actor actor, ProjectId project, PageRequest page) {
        access.require(actor, APPLICATION_VIEW, project.scope());
        return transaction.in(actor, actor.tenant(), () -> applications.list(project, page));
    }
}
