package io.hexarch.applications.application.port;

import io.hexarch.applications.ApplicationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Map;

/** Watches on what applications are in their workspaces. */
public interface RolloutWatches {

    /**
     * Exactly these workspaces are watched from now on. One that cannot be reached is tried again at the next call; one that breaks goes on
     * by itself.
     */
    void keep(Map<WorkspaceId, OrganizationId> workspaces, Listener listener);

    /** Called for each application that is there when its workspace's watch begins, and when anything about it changes. */
    interface Listener {
        void changed(OrganizationId organization, ApplicationId application);
    }
}
