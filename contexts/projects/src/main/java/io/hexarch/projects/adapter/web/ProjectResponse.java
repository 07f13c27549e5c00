package io.hexarch.projects.adapter.web;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectState;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param namespace its namespace inside the workspace
 * @param reason why it failed
 */
public record ProjectResponse(
        ProjectId id,
        WorkspaceId workspace,
        OrganizationId organization,
        String name,
        String namespace,
        QuotaBody quota,
        State state,
        @Nullable String reason,
        long generation,
        long revision,
        Instant createdAt) {

    /** Where a project stands. */
    public enum State {
        REQUESTED,
        READY,
        FAILED,
        DELETING
    }

    static ProjectResponse of(Project project) {
        return new ProjectResponse(
                project.id(),
                project.workspace(),
                project.organization(),
                project.name().value(),
                project.name().value(),
                QuotaBody.of(project.quota()),
                state(project.state()),
                project.state() instanceof ProjectState.Failed(var reason) ? reason : null,
                project.generation().value(),
                project.revision(),
                project.createdAt());
    }

    private static State state(ProjectState state) {
        return switch (state) {
            case ProjectState.Requested _ -> State.REQUESTED;
            case ProjectState.Ready _ -> State.READY;
            case ProjectState.Failed _ -> State.FAILED;
            case ProjectState.Deleting _ -> State.DELETING;
        };
    }

    EntityTag tag() {
        return EntityTag.of(new Generation(generation), revision);
    }
}
