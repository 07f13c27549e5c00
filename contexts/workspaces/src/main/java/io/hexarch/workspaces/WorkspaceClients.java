package io.hexarch.workspaces;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.net.InetSocketAddress;

/**
 * The way into workspaces, with Hexarch's own rights there: for contexts that put something into them on behalf of somebody whom their own
 * gate has let through. Every method throws {@link WorkspaceUnavailable}.
 */
public interface WorkspaceClients {

    /** For short requests. It stays open; nobody closes it. */
    KubernetesClient shared(WorkspaceId workspace);

    /** For watches and log streams; the caller closes it. */
    KubernetesClient dedicated(WorkspaceId workspace);

    /** Where this process reaches a service inside the workspace. */
    InetSocketAddress locate(WorkspaceId workspace, InnerService service);

    /** One port of a service inside a workspace, in the workspace's own names. */
    record InnerService(String namespace, String name, int port) {}
}
