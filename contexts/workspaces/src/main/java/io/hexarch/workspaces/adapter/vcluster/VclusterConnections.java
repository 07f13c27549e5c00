package io.hexarch.workspaces.adapter.vcluster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fabric8.kubernetes.api.model.Secret;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint.ServicePort;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint.Unreachable;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.WorkspaceConnections;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Starts from the administrator's certificate that the syncer leaves in a secret on the host. It is used to set up access and to mint the
 * short tokens of the two service accounts that everything else runs with.
 */
final class VclusterConnections implements WorkspaceConnections {

    private static final int API = 443;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int LIMIT = 2000;

    private final HostCalls calls;
    private final WorkspaceEndpoint endpoint;
    private final ServiceAccountTokens tokens;
    private final Admission admission;
    private final Cache<WorkspaceId, ClusterConnection> administrators =
            Caffeine.newBuilder().maximumSize(LIMIT).expireAfterWrite(FRESH).build();

    VclusterConnections(HostCalls calls, WorkspaceEndpoint endpoint, ServiceAccountTokens tokens, Admission admission) {
        this.calls = calls;
        this.endpoint = endpoint;
        this.tokens = tokens;
        this.admission = admission;
    }

    @Override
    public ClusterConnection asHexarch(WorkspaceId workspace) {
        return as(workspace, ServiceAccountTokens.CONTROLLER);
    }

    @Override
    public ClusterConnection forPeople(WorkspaceId workspace) {
        return as(workspace, ServiceAccountTokens.PROXY);
    }

    private ClusterConnection as(WorkspaceId workspace, String account) {
        var administrator = administrator(workspace);
        return administrator.with(new ClusterCredential.Token(tokens.of(administrator, account)));
    }

    @Override
    public void admit(WorkspaceId workspace, Set<String> users, Set<String> groups) {
        admission.admit(administrator(workspace), users, groups);
    }

    @Override
    public void forget(WorkspaceId workspace) {
        var known = administrators.getIfPresent(workspace);
        administrators.invalidate(workspace);
        if (known == null) return;
        tokens.forget(known);
        admission.forget(known);
    }

    /** For setting up access only. */
    ClusterConnection administrator(WorkspaceId workspace) {
        var known = administrators.getIfPresent(workspace);
        if (known != null) return known;
        var connection = look(workspace)
                .orElseThrow(() -> new HostUnavailable("the workspace's control plane has not started yet"));
        administrators.put(workspace, connection);
        return connection;
    }

    private Optional<ClusterConnection> look(WorkspaceId workspace) {
        var names = HostNames.of(workspace);
        return calls.ask(client -> Optional.ofNullable(client.secrets()
                        .inNamespace(names.name())
                        .withName(names.credentials())
                        .get()))
                .map(secret -> new ClusterConnection(
                        server(names),
                        decoded(secret, "certificate-authority"),
                        new ClusterCredential.ClientCertificate(
                                decoded(secret, "client-certificate"), decoded(secret, "client-key"))));
    }

    private URI server(HostNames names) {
        try {
            var address = endpoint.locate(new ServicePort(names.name(), names.name(), API));
            return URI.create("https://" + address.getHostString() + ":" + address.getPort());
        } catch (Unreachable nowhere) {
            throw new HostUnavailable(String.valueOf(nowhere.getMessage()));
        }
    }

    private static String decoded(Secret secret, String key) {
        var value = secret.getData() == null ? null : secret.getData().get(key);
        if (value == null) throw new HostUnavailable("the workspace's credentials are not complete yet");
        return new String(Base64.getDecoder().decode(value), StandardCharsets.US_ASCII);
    }
}
