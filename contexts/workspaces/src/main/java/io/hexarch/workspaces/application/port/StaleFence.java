package io.hexarch.workspaces.application.port;

import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.WorkspaceId;

/** A newer claim has touched the workspace on the host. Whoever holds the older one must stop: another works on it now. */
public final class StaleFence extends RuntimeException {

    public StaleFence(WorkspaceId workspace, Fence held, String found) {
        super(
                "fence " + held + " on " + workspace + " is older than " + found + ", which the host has seen",
                null,
                false,
                false);
    }
}
