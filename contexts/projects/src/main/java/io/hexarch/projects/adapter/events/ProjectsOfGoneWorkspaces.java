package io.hexarch.projects.adapter.events;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.events.EventConsumer;
import io.hexarch.platform.events.EventEnvelope;
import io.hexarch.projects.application.ProjectRecord;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceDeleted;
import io.hexarch.workspaces.WorkspaceId;

/** With a workspace its projects are gone: their records follow. */
public final class ProjectsOfGoneWorkspaces implements EventConsumer {

    private final TenantTransaction transaction;
    private final ProjectRecord projects;

    public ProjectsOfGoneWorkspaces(TenantTransaction transaction, ProjectRecord projects) {
        this.transaction = transaction;
        this.projects = projects;
    }

    @Override
    public String name() {
        return "projects-of-gone-workspaces";
    }

    @Override
    public void accept(EventEnvelope event) {
        if (!event.type().equals(WorkspaceDeleted.class.getSimpleName())) return;
        WorkspaceId.parse(event.resource())
                .ifPresent(workspace -> transaction.run(
                        new Actor.SystemPart("projects"),
                        event.organization(),
                        () -> projects.workspaceGone(event.organization(), workspace)));
    }
}
