package io.hexarch.applications.adapter.events;

import io.hexarch.applications.application.ApplicationRecord;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.events.EventConsumer;
import io.hexarch.platform.events.EventEnvelope;
import io.hexarch.projects.ProjectEvent.ProjectDeleted;
import io.hexarch.projects.ProjectId;

/** With a project its applications are gone: their records follow. */
public final class ApplicationsOfGoneProjects implements EventConsumer {

    private final TenantTransaction transaction;
    private final ApplicationRecord applications;

    public ApplicationsOfGoneProjects(TenantTransaction transaction, ApplicationRecord applications) {
        this.transaction = transaction;
        this.applications = applications;
    }

    @Override
    public String name() {
        return "applications-of-gone-projects";
    }

    @Override
    public void accept(EventEnvelope event) {
        if (!event.type().equals(ProjectDeleted.class.getSimpleName())) return;
        ProjectId.parse(event.resource())
                .ifPresent(project -> transaction.run(
                        new Actor.SystemPart("applications"),
                        event.organization(),
                        () -> applications.projectGone(event.organization(), project)));
    }
}
