package io.hexarch.workspaces;

import java.util.Optional;

/** What other contexts may ask about workspaces. Inside their own tenant transaction, after their own gate. */
public interface Workspaces {

    /** Of the organization whose transaction it is called in. */
    Optional<WorkspaceView> find(WorkspaceId id);
}
