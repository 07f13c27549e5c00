package io.hexarch.workspaces.application.port;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.Workspace;
import java.util.Optional;

/** Workspaces as they were a moment ago, for what is asked very often. Opens its own transaction if it must. */
public interface KnownWorkspaces {

    /** Of the actor's organization; at most 2 s old. */
    Optional<Workspace> find(Actor actor, WorkspaceId id);
}
