package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.apply.Manifests;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import io.hexarch.platform.kubernetes.client.ClusterClient.Identity;
import io.hexarch.platform.kubernetes.client.ClusterClients;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.HostUnavailable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is set up inside a workspace, and the proof that it works. */
final class InnerAccess {

    private static final Identity PROBE =
            new Identity(Optional.of("hexarch:probe"), List.of("hexarch:workspace:viewer"));

    /** Read when the first workspace wants it: a start without a cluster need not wait for a parser of YAML. */
    private static final class Roles {
        static final List<HasMetadata> OBJECTS = Manifests.read(InnerAccess.class, "access.yaml", Map.of());
        static final String HASH = HostMarks.hash(OBJECTS);
    }

    private final VclusterConnections connections;
    private final ClusterClients clients;

    InnerAccess(VclusterConnections connections, ClusterClients clients) {
        this.connections = connections;
        this.clients = clients;
    }

    /** Identifies what {@link #setUp} writes. */
    String hash() {
        return Roles.HASH;
    }

    /** The version of the virtual API; empty while it does not answer. */
    Optional<String> version(WorkspaceId workspace) {
        try {
            var client = clients.of(connections.administrator(workspace));
            return Optional.of(client.getKubernetesVersion().getGitVersion());
        } catch (HostUnavailable | KubernetesClientException silent) {
            connections.forget(workspace);
            return Optional.empty();
        }
    }

    /** @throws HostUnavailable when the workspace's API does not take it */
    void setUp(WorkspaceId workspace) {
        try {
            var apply = new ServerSideApply(clients.of(connections.administrator(workspace)));
            for (var object : Roles.OBJECTS) apply.force(Manifests.copy(object));
        } catch (KubernetesClientException failed) {
            connections.forget(workspace);
            throw new HostUnavailable("the workspace's API does not take its roles (" + failed.getCode() + ")", failed);
        }
    }

    /** Whether a request as a member of the workspace is answered, with the same credentials and the same way as people's own. */
    boolean answersAMember(WorkspaceId workspace) {
        try {
            clients.of(connections.forPeople(workspace), PROBE)
                    .namespaces()
                    .list(new ListOptionsBuilder().withLimit(1L).build());
            return true;
        } catch (HostUnavailable | KubernetesClientException refused) {
            connections.forget(workspace);
            return false;
        }
    }
}
