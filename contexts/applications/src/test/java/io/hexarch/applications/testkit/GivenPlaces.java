package io.hexarch.applications.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.ProjectView;
import io.hexarch.projects.Projects;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceView;
import io.hexarch.workspaces.WorkspaceView.Readiness;
import io.hexarch.workspaces.Workspaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Workspaces and projects that a test names. */
public final class GivenPlaces implements Workspaces, Projects {

    private final CountedIds ids = new CountedIds();
    private final Map<WorkspaceId, WorkspaceView> workspaces = new LinkedHashMap<>();
    private final Map<ProjectId, ProjectView> projects = new LinkedHashMap<>();

    public WorkspaceId workspace(OrganizationId organization, String name) {
        var id = new WorkspaceId(ids.next());
        workspaces.put(id, new WorkspaceView(id, organization, name, "ready", Readiness.READY));
        return id;
    }

    public void asleep(WorkspaceId id) {
        workspaces.computeIfPresent(
                id,
                (same, awake) ->
                        new WorkspaceView(id, awake.organization(), awake.name(), "sleeping", Readiness.NOT_NOW));
    }

    public ProjectView project(OrganizationId organization, WorkspaceId workspace, String name) {
        var project = new ProjectView(new ProjectId(ids.next()), organization, workspace, name, false);
        projects.put(project.id(), project);
        return project;
    }

    public void leaving(ProjectView project) {
        projects.put(
                project.id(),
                new ProjectView(project.id(), project.organization(), project.workspace(), project.name(), true));
    }

    public void gone(ProjectView project) {
        projects.remove(project.id());
    }

    @Override
    public Optional<WorkspaceView> find(WorkspaceId id) {
        return Optional.ofNullable(workspaces.get(id));
    }

    @Override
    public Optional<ProjectView> find(ProjectId id) {
        return Optional.ofNullable(projects.get(id));
    }
}
