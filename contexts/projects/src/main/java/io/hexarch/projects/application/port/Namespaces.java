package io.hexarch.projects.application.port;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.projects.domain.Quota;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Map;

/**
 * Namespaces inside workspaces. Everything that changes something may be repeated; a half-done effect is completed by repeating it. Every
 * method throws {@link WorkspaceUnreachable} when the workspace's API does not answer.
 */
public interface Namespaces {

    /** What is there. Changes nothing. */
    Observation observe(WorkspaceId workspace, ProjectId project, ProjectName name);

    /** Makes the namespace, its quota and the rights of its members as they are wished: what is not in the specification goes. */
    void apply(Specification wished, Fence fence);

    /** Removes the namespace and everything in it. Returns at once: then {@link Observation#LEAVING}, then {@link Observation#ABSENT}. */
    void delete(WorkspaceId workspace, ProjectId project, ProjectName name, Fence fence);

    /** @param members the role of each person in the project */
    record Specification(
            WorkspaceId workspace,
            ProjectId project,
            ProjectName name,
            Quota quota,
            Map<PersonId, MemberRole> members) {
        public Specification {
            members = Map.copyOf(members);
        }
    }

    /** What was seen of a namespace. */
    enum Observation {
        ABSENT,
        PRESENT,
        /** It is there, and was not made by this project. */
        FOREIGN,
        LEAVING
    }

    /** What members of a project may do in its namespace: the cluster roles {@code admin}, {@code edit} and {@code view}, the strongest first. */
    enum MemberRole {
        ADMIN,
        DEVELOPER,
        VIEWER
    }
}
