package io.hexarch.workspaces.application;

import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceView;
import io.hexarch.workspaces.WorkspaceView.Readiness;
import io.hexarch.workspaces.Workspaces;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.domain.Workspace;
import java.util.Optional;

/** The facade over what is stored. */
public final class StoredWorkspaces implements Workspaces {

    private final WorkspaceRepository workspaces;

    public StoredWorkspaces(WorkspaceRepository workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Optional<WorkspaceView> find(WorkspaceId id) {
        return workspaces.find(id).map(StoredWorkspaces::view);
    }

    private static WorkspaceView view(Workspace workspace) {
        return new WorkspaceView(
                workspace.id(),
                workspace.organization(),
                workspace.name().value(),
                workspace.state().name().text(),
                readiness(workspace));
    }

    private static Readiness readiness(Workspace workspace) {
        return switch (workspace.state().name()) {
            case READY -> Readiness.READY;
            case REQUESTED, PROVISIONING, FALLING_ASLEEP, SLEEPING, WAKING, FAILED -> Readiness.NOT_NOW;
            case DELETING -> Readiness.LEAVING;
        };
    }
}
