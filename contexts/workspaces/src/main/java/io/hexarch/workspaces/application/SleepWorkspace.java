package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_OPERATE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Clock;
import java.util.Optional;

/** Wishes that a workspace costs nothing but its disk until it is woken. */
@UseCase
public final class SleepWorkspace {

    private final Access access;
    private final ChangeWorkspace changes;
    private final WorkspaceWishes wishes;
    private final Clock clock;

    public SleepWorkspace(Access access, ChangeWorkspace changes, WorkspaceWishes wishes, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.wishes = wishes;
        this.clock = clock;
    }

    public ChangeWorkspace.Outcome sleep(Actor actor, WorkspaceId id) {
        access.require(actor, WORKSPACE_OPERATE, id.scope());
        return changes.change(
                actor, id, Optional.empty(), workspace -> workspace.sleep(clock.instant()), wishes::sleep);
    }
}
