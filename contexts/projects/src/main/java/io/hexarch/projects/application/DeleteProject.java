package io.hexarch.projects.application;

import static io.hexarch.projects.application.ProjectPermissions.PROJECT_DELETE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectEvent.ProjectDeleting;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectProblem;
import java.util.Optional;

/** Wishes a project away, with everything in its namespace. Asks for its name, since nothing brings it back. */
@UseCase
public final class DeleteProject {

    private final Access access;
    private final ChangeProject changes;

    public DeleteProject(Access access, ChangeProject changes) {
        this.access = access;
        this.changes = changes;
    }

    public ChangeProject.Outcome delete(Actor actor, ProjectId id, Generation expected, Optional<String> confirmation) {
        access.require(actor, PROJECT_DELETE, id.scope());
        return changes.change(
                actor,
                id,
                Optional.of(expected),
                project -> confirmed(project, confirmation).deleting(),
                project -> new ProjectDeleting(
                        project.organization(),
                        project.workspace(),
                        project.id(),
                        project.revision(),
                        project.state().text()));
    }

    private static Project confirmed(Project project, Optional<String> confirmation) {
        if (!confirmation.equals(Optional.of(project.name().value())))
            throw new Refused(
                    ProjectProblem.CONFIRMATION_MISSING,
                    "Deleting takes everything in the project with it. Repeat the request with ?confirm="
                            + project.name());
        return project;
    }
}
