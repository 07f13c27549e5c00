package io.hexarch.applications.application;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.application.port.Workloads.Placed;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.projects.Projects;

/** An application together with the namespace it runs in, for whatever speaks to its workspace. */
public final class Placement {

    private final TenantTransaction transaction;
    private final ApplicationRepository applications;
    private final Projects projects;

    public Placement(TenantTransaction transaction, ApplicationRepository applications, Projects projects) {
        this.transaction = transaction;
        this.applications = applications;
        this.projects = projects;
    }

    Placed of(Actor actor, ApplicationId id) {
        return transaction.in(actor, actor.tenant(), () -> {
            var application = applications.find(id).orElseThrow(AccessRefused::notFound);
            var project = projects.find(application.home().project()).orElseThrow(AccessRefused::notFound);
            return new Placed(application, project.name());
        });
    }
}
