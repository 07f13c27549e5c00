package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.client.ClusterClient;
import io.hexarch.platform.kubernetes.client.ClusterClients;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import io.hexarch.workspaces.WorkspaceClients;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceUnavailable;
import io.hexarch.workspaces.application.port.HostUnavailable;
import java.net.InetSocketAddress;
import java.util.function.Supplier;

/** The way into workspaces for other contexts, as Hexarch's own account there. */
final class VclusterClients implements WorkspaceClients {

    private final VclusterConnections connections;
    private final ClusterClients clients;
    private final InnerServices services;

    VclusterClients(VclusterConnections connections, ClusterClients clients, InnerServices services) {
        this.connections = connections;
        this.clients = clients;
        this.services = services;
    }

    @Override
    public KubernetesClient shared(WorkspaceId workspace) {
        return available(() -> clients.of(connections.asHexarch(workspace)));
    }

    @Override
    public KubernetesClient dedicated(WorkspaceId workspace) {
        return available(() -> ClusterClient.open(connections.asHexarch(workspace), () -> token(workspace)));
    }

    @Override
    public InetSocketAddress locate(WorkspaceId workspace, InnerService service) {
        return available(() -> services.locate(workspace, service));
    }

    private String token(WorkspaceId workspace) {
        return switch (connections.asHexarch(workspace).credential()) {
            case ClusterCredential.Token(var token) -> token;
            case ClusterCredential.ClientCertificate certificate ->
                throw new IllegalStateException("accounts have tokens");
        };
    }

    private static <T> T available(Supplier<T> way) {
        try {
            return way.get();
        } catch (HostUnavailable silent) {
            throw new WorkspaceUnavailable(silent.reason(), silent);
        }
    }
}
