package io.hexarch.workspaces.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.workspaces.WorkspaceEvent;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceDeleting;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceFallingAsleep;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceRequested;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceRetried;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceWaking;
import io.hexarch.workspaces.domain.Workspace;

/** What every wish on a workspace comes with, in the wish's transaction: its journal entry, and the long work that it makes due. */
public final class WorkspaceWishes {

    /** The name of this kind of long work. */
    public static final String KIND = "workspace";

    private final Journal journal;
    private final Reconciliations reconciliations;

    public WorkspaceWishes(Journal journal, Reconciliations reconciliations) {
        this.journal = journal;
        this.reconciliations = reconciliations;
    }

    void requested(Actor actor, Workspace workspace) {
        wish(
                actor,
                workspace,
                new WorkspaceRequested(
                        workspace.organization(),
                        workspace.id(),
                        workspace.revision(),
                        state(workspace),
                        workspace.name().value(),
                        workspace.shape().name()));
    }

    void sleep(Actor actor, Workspace workspace) {
        wish(
                actor,
                workspace,
                new WorkspaceFallingAsleep(
                        workspace.organization(), workspace.id(), workspace.revision(), state(workspace)));
    }

    void wake(Actor actor, Workspace workspace) {
        wish(
                actor,
                workspace,
                new WorkspaceWaking(workspace.organization(), workspace.id(), workspace.revision(), state(workspace)));
    }

    void retry(Actor actor, Workspace workspace) {
        wish(
                actor,
                workspace,
                new WorkspaceRetried(workspace.organization(), workspace.id(), workspace.revision(), state(workspace)));
    }

    void delete(Actor actor, Workspace workspace) {
        wish(
                actor,
                workspace,
                new WorkspaceDeleting(
                        workspace.organization(), workspace.id(), workspace.revision(), state(workspace)));
    }

    private void wish(Actor actor, Workspace workspace, WorkspaceEvent event) {
        journal.record(actor, event);
        reconciliations.wish(
                workspace.organization(), KIND, workspace.id(), workspace.name().value());
    }

    private static String state(Workspace workspace) {
        return workspace.state().name().text();
    }
}
