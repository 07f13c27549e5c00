package io.hexarch.workspaces.adapter.vcluster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fabric8.kubernetes.api.model.Service;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint.ServicePort;
import io.hexarch.workspaces.WorkspaceClients.InnerService;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.HostUnavailable;
import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * Where a workspace's services are on the host. The syncer cuts and hashes long names, so the service is found by what it says about
 * itself.
 */
final class InnerServices {

    private static final String INNER_NAME = "vcluster.loft.sh/object-name";
    private static final String INNER_NAMESPACE = "vcluster.loft.sh/object-namespace";
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Key(WorkspaceId workspace, InnerService service) {}

    private final HostCalls calls;
    private final WorkspaceEndpoint endpoint;
    private final Cache<Key, InetSocketAddress> known =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(FRESH).build();

    InnerServices(HostCalls calls, WorkspaceEndpoint endpoint) {
        this.calls = calls;
        this.endpoint = endpoint;
    }

    /** @throws HostUnavailable when there is no such service on the host (yet) */
    InetSocketAddress locate(WorkspaceId workspace, InnerService service) {
        return known.get(new Key(workspace, service), this::look);
    }

    private InetSocketAddress look(Key key) {
        var names = HostNames.of(key.workspace());
        var wanted = key.service();
        var found = calls
                .ask(client ->
                        client.services().inNamespace(names.name()).list().getItems())
                .stream()
                .filter(service -> isCopyOf(service, wanted))
                .findFirst()
                .orElseThrow(() -> new HostUnavailable("the service " + wanted.name() + " is not on the host (yet)"));
        try {
            return endpoint.locate(
                    new ServicePort(names.name(), found.getMetadata().getName(), wanted.port()));
        } catch (WorkspaceEndpoint.Unreachable nowhere) {
            throw new HostUnavailable(String.valueOf(nowhere.getMessage()));
        }
    }

    private static boolean isCopyOf(Service candidate, InnerService service) {
        return says(candidate, INNER_NAME, service.name()) && says(candidate, INNER_NAMESPACE, service.namespace());
    }

    private static boolean says(Service candidate, String annotation, String value) {
        return ServerSideApply.annotation(candidate, annotation)
                .filter(value::equals)
                .isPresent();
    }
}
