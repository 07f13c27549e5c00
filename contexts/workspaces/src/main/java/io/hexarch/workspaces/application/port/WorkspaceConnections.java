package io.hexarch.workspaces.application.port;

import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Set;

/**
 * Ways into a workspace's own API. Credentials are short-lived, kept in memory only and made anew before they end. Every method throws
 * {@link HostUnavailable} when there is no way at the moment: the host is silent, or the workspace is not there or asleep.
 */
public interface WorkspaceConnections {

    /** As Hexarch itself: may make namespaces, roles of projects and workloads, and nothing of the cluster's own. */
    ClusterConnection asHexarch(WorkspaceId workspace);

    /**
     * As the one that carries people's requests: may do nothing itself but act as those who were let in by {@link #admit}, and in the
     * workspace's own role groups.
     */
    ClusterConnection forPeople(WorkspaceId workspace);

    /**
     * Lets people in, and groups other than the workspace's own: from then on {@link #forPeople} may act as them. They have no right by
     * that. May be repeated, and costs nothing then.
     *
     * @param users full user names, {@code hexarch:person:<id>}; never of another prefix
     * @param groups full group names, {@code hexarch:…}; never of another prefix
     */
    void admit(WorkspaceId workspace, Set<String> users, Set<String> groups);

    /** Forgets what is kept of the workspace: after its API refused a credential or did not answer. */
    void forget(WorkspaceId workspace);
}
