package io.hexarch.workspaces.adapter.vcluster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.client.ClusterClients;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.workspaces.application.port.HostUnavailable;
import java.time.Duration;

/** Tokens of one hour for Hexarch's own accounts inside workspaces, each used for half of it. Each server mints its own. */
final class ServiceAccountTokens {

    static final String NAMESPACE = "hexarch-system";
    static final String PROXY = "proxy";
    static final String CONTROLLER = "controller";

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int LIMIT = 4000;

    private record Key(ClusterConnection administrator, String account) {}

    private final ClusterClients clients;
    private final Cache<Key, String> tokens = Caffeine.newBuilder()
            .maximumSize(LIMIT)
            .expireAfterWrite(LIFE.dividedBy(2))
            .build();

    ServiceAccountTokens(ClusterClients clients) {
        this.clients = clients;
    }

    /** @throws HostUnavailable when the workspace's API does not give one */
    String of(ClusterConnection administrator, String account) {
        return tokens.get(new Key(administrator, account), this::mint);
    }

    void forget(ClusterConnection administrator) {
        tokens.asMap().keySet().removeIf(key -> key.administrator.equals(administrator));
    }

    private String mint(Key key) {
        var request = new TokenRequestBuilder()
                .withNewSpec()
                .withExpirationSeconds(LIFE.toSeconds())
                .endSpec()
                .build();
        try {
            return clients.of(key.administrator())
                    .serviceAccounts()
                    .inNamespace(NAMESPACE)
                    .withName(key.account())
                    .tokenRequest(request)
                    .getStatus()
                    .getToken();
        } catch (KubernetesClientException refused) {
            throw new HostUnavailable(
                    "the workspace's API does not let Hexarch in (" + refused.getCode() + ")", refused);
        }
    }
}
