package io.hexarch.projects.application;

import io.hexarch.projects.ProjectId;
import io.hexarch.projects.ProjectView;
import io.hexarch.projects.Projects;
import io.hexarch.projects.application.port.ProjectRepository;
import java.util.Optional;

/** The facade over what is stored. */
public final class StoredProjects implements Projects {

    private final ProjectRepository projects;

    public StoredProjects(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    public Optional<ProjectView> find(ProjectId id) {
        return projects.find(id)
                .map(project -> new ProjectView(
                        project.id(),
                        project.organization(),
                        project.workspace(),
                        project.name().value(),
                        project.isBeingDeleted()));
    }
}
