package io.hexarch.projects.application;

import static io.hexarch.projects.application.ProjectPermissions.PROJECT_UPDATE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectEvent.ProjectQuotaChanged;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.domain.Quota;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Wishes another quota for a project. */
@UseCase
public final class ChangeProjectQuota {

    private final Access access;
    private final ChangeProject changes;

    public ChangeProjectQuota(Access access, ChangeProject changes) {
        this.access = access;
        this.changes = changes;
    }

    /** @param change what becomes of the quota as it is now */
    public ChangeProject.Outcome change(Actor actor, ProjectId id, Generation expected, UnaryOperator<Quota> change) {
        access.require(actor, PROJECT_UPDATE, id.scope());
        return changes.change(
                actor,
                id,
                Optional.of(expected),
                project -> project.withQuota(change.apply(project.quota())),
                project -> new ProjectQuotaChanged(
                        project.organization(),
                        project.workspace(),
                        project.id(),
                        project.revision(),
                        project.state().text()));
    }
}
