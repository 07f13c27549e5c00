package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import io.hexarch.platform.kubernetes.client.ClusterClient;
import io.hexarch.platform.kubernetes.client.ClusterClients;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint.ServicePort;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint.Unreachable;
import io.hexarch.workspaces.WorkspaceClients;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceUnavailable;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.WorkspaceConnections;
import java.net.InetSocketAddress;

/** Clients with Hexarch's own rights, and the syncer's copies of services, which it marks with their names inside. */
final class VclusterClients implements WorkspaceClients {

    private static final String INNER_NAME = "vcluster.loft.sh/object-name";
    private static final String INNER_NAMESPACE = "vcluster.loft.sh/object-namespace";

    private final WorkspaceConnections connections;
    private final ClusterClients clients;
    private final HostCalls calls;
    private final WorkspaceEndpoint endpoint;

    VclusterClients(
            WorkspaceConnections connections, ClusterClients clients, HostCalls calls, WorkspaceEndpoint endpoint) {
        this.connections = connections;
        this.clients = clients;
        this.calls = calls;
        this.endpoint = endpoint;
    }

    @Override
    public KubernetesClient shared(WorkspaceId workspace) {
        return clients.of(connection(workspace));
    }

    @Override
    public KubernetesClient dedicated(WorkspaceId workspace) {
        return ClusterClient.open(connection(workspace));
    }

    private ClusterConnection connection(WorkspaceId workspace) {
        try {
            return connections.asHexarch(workspace);
        } catch (HostUnavailable silent) {
            throw new WorkspaceUnavailable(silent.reason(), silent);
        }
    }

    @Override
    public InetSocketAddress locate(WorkspaceId workspace, InnerService service) {
        var namespace = HostNames.of(workspace).name();
        try {
            var copy = calls
                    .ask(client ->
                            client.services().inNamespace(namespace).list().getItems())
                    .stream()
                    .filter(candidate -> isCopyOf(candidate, service))
                    .findFirst()
                    .orElseThrow(() -> new WorkspaceUnavailable("the service " + service.name() + " is not there yet"));
            return endpoint.locate(new ServicePort(namespace, copy.getMetadata().getName(), service.port()));
        } catch (HostUnavailable silent) {
            throw new WorkspaceUnavailable(silent.reason(), silent);
        } catch (Unreachable nowhere) {
            throw new WorkspaceUnavailable(String.valueOf(nowhere.getMessage()), nowhere);
        }
    }

    private static boolean isCopyOf(Service candidate, InnerService service) {
        return ServerSideApply.annotation(candidate, INNER_NAME)
                        .filter(service.name()::equals)
                        .isPresent()
                && ServerSideApply.annotation(candidate, INNER_NAMESPACE)
                        .filter(service.namespace()::equals)
                        .isPresent();
    }
}
