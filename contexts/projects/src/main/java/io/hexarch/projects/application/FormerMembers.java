package io.hexarch.projects.application;

import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectRepository;
import java.util.List;

/**
 * What follows in projects when somebody has left the organization: their roles went with the membership, their rights in the namespaces
 * have to follow. It only wishes that namespaces be as the members are now: twice, late, or for somebody who is back, it harms nobody.
 */
public final class FormerMembers {

    private final ProjectRepository projects;
    private final Reconciliations reconciliations;

    public FormerMembers(ProjectRepository projects, Reconciliations reconciliations) {
        this.projects = projects;
        this.reconciliations = reconciliations;
    }

    /** In the caller's tenant transaction of the organization that was left; projects that are gone or going need nothing. */
    public void left(List<ProjectId> projectsOfTheirs) {
        for (var id : projectsOfTheirs)
            projects.lock(id)
                    .filter(project -> !project.isBeingDeleted())
                    .ifPresent(project -> reconciliations.wish(
                            project.organization(),
                            ProjectWishes.KIND,
                            project.id(),
                            project.name().value()));
    }
}
