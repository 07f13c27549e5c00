package io.hexarch.workspaces;

import io.hexarch.kernel.id.OrganizationId;

/**
 * A workspace as other contexts see it.
 *
 * @param state the name that the API shows
 */
public record WorkspaceView(
        WorkspaceId id, OrganizationId organization, String name, String state, Readiness readiness) {

    /** What can be expected of it. */
    public enum Readiness {
        READY,
        /** It will be, or can be woken. */
        NOT_NOW,
        /** It is being deleted. */
        LEAVING
    }

    public boolean isReady() {
        return readiness == Readiness.READY;
    }

    public boolean isLeaving() {
        return readiness == Readiness.LEAVING;
    }
}
