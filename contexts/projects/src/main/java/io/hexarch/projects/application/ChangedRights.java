package io.hexarch.projects.application;

import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectRepository;
import java.util.List;

/**
 * What follows in projects when what people hold there changed elsewhere: by a grant, a group, a role, or because somebody left the
 * organization. Their rights in the namespaces have to follow. It only wishes that namespaces be as the grants are now: twice, late, or
 * overtaken by another change, it harms nobody.
 */
public final class ChangedRights {

    private final ProjectRepository projects;
    private final Reconciliations reconciliations;

    public ChangedRights(ProjectRepository projects, Reconciliations reconciliations) {
        this.projects = projects;
        this.reconciliations = reconciliations;
    }

    /** In the caller's tenant transaction of their organization; projects that are gone or going need nothing. */
    public void on(List<ProjectId> changed) {
        for (var id : changed)
            projects.lock(id)
                    .filter(project -> !project.isBeingDeleted())
                    .ifPresent(project -> reconciliations.wish(
                            project.organization(),
                            ProjectWishes.KIND,
                            project.id(),
                            project.name().value()));
    }
}
