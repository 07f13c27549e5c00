package io.hexarch.projects.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.domain.ProjectState.Deleting;
import io.hexarch.projects.domain.ProjectState.Failed;
import io.hexarch.projects.domain.ProjectState.Ready;
import io.hexarch.projects.domain.ProjectState.Requested;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Instant;

/** A namespace of a workspace, as it is wished. Its namespace has its name. */
public record Project(
        ProjectId id,
        OrganizationId organization,
        WorkspaceId workspace,
        ProjectName name,
        Quota quota,
        ProjectState state,
        Instant createdAt,
        Generation generation,
        long revision) {

    public static Project requested(
            ProjectId id,
            OrganizationId organization,
            WorkspaceId workspace,
            ProjectName name,
            Quota quota,
            Instant at) {
        return new Project(id, organization, workspace, name, quota, new Requested(), at, Generation.FIRST, 1);
    }

    public boolean isBeingDeleted() {
        return state instanceof Deleting;
    }

    public Project withQuota(Quota wished) {
        return new Project(
                id, organization, workspace, name, wished, new Requested(), createdAt, generation.next(), revision + 1);
    }

    /** Somebody joined, left or changed role: the namespace has to follow. The wish of the project itself is as it was. */
    public Project membersChanged() {
        return new Project(id, organization, workspace, name, quota, state, createdAt, generation, revision + 1);
    }

    public Project deleting() {
        return new Project(
                id, organization, workspace, name, quota, new Deleting(), createdAt, generation.next(), revision + 1);
    }

    public Project ready() {
        return became(new Ready());
    }

    public Project failed(String reason) {
        return became(new Failed(reason));
    }

    private Project became(ProjectState next) {
        return new Project(id, organization, workspace, name, quota, next, createdAt, generation, revision + 1);
    }
}
