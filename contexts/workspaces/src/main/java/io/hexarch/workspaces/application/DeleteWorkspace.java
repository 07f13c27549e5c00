package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_DELETE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.Transition;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceProblem;
import java.time.Clock;
import java.util.Optional;

/** Wishes a workspace away, with everything in it. Asks for its name, since nothing brings it back. */
@UseCase
public final class DeleteWorkspace {

    private final Access access;
    private final ChangeWorkspace changes;
    private final WorkspaceWishes wishes;
    private final Clock clock;

    public DeleteWorkspace(Access access, ChangeWorkspace changes, WorkspaceWishes wishes, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.wishes = wishes;
        this.clock = clock;
    }

    public ChangeWorkspace.Outcome delete(
            Actor actor, WorkspaceId id, Generation expected, Optional<String> confirmation) {
        access.require(actor, WORKSPACE_DELETE, id.scope());
        return changes.change(
                actor, id, Optional.of(expected), workspace -> confirmed(workspace, confirmation), wishes::delete);
    }

    private Transition confirmed(Workspace workspace, Optional<String> confirmation) {
        if (!confirmation.equals(Optional.of(workspace.name().value())))
            throw new Refused(Problem.of(
                    WorkspaceProblem.CONFIRMATION_MISSING,
                    "Deleting takes everything in the workspace with it. Repeat the request with ?confirm="
                            + workspace.name()));
        return workspace.delete(clock.instant());
    }
}
