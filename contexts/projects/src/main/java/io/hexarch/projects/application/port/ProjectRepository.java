package io.hexarch.projects.application.port;

import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.domain.Project;
import io.hexarch.workspaces.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** Projects of the organization whose transaction it is called in. */
public interface ProjectRepository {

    /** False, and nothing added, when the workspace has one of that name. */
    boolean add(Project project);

    Optional<Project> find(ProjectId id);

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Project> lock(ProjectId id);

    /** Of a locked one. */
    void save(Project project);

    void remove(ProjectId id);

    /** By name. */
    Page<Project> list(WorkspaceId workspace, PageRequest page);

    /** All of a workspace: it is gone, and they with it. */
    List<Project> allOf(WorkspaceId workspace);
}
