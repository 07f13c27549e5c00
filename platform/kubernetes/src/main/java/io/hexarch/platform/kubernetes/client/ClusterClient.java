package io.hexarch.platform.kubernetes.client;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.OAuthTokenProvider;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import io.hexarch.platform.kubernetes.connection.OperatorKubeconfig.Way;
import io.hexarch.platform.kubernetes.connection.TransportSecurity;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Builds clients from parsed fields alone: nothing of the environment, of this machine's files or of a mounted service account enters. */
public final class ClusterClient {

    static final Duration CONNECT = Duration.ofSeconds(3);
    static final Duration REQUEST = Duration.ofSeconds(10);

    private ClusterClient() {}

    /**
     * A client that asks at most 10 s, connects in at most 3 s, and repeats nothing by itself: who asks decides about repeating.
     *
     * <p>The library's debug log prints request headers, tokens among them; it stays off, see {@code application.yaml}.
     */
    public static KubernetesClient open(ClusterConnection connection) {
        return open(connection, Identity.OWN);
    }

    /** The same, acting as somebody else by impersonation headers. */
    public static KubernetesClient open(ClusterConnection connection, Identity as) {
        var config = new ConfigBuilder(Config.empty())
                .withMasterUrl(connection.server().toString())
                .withImpersonateUsername(as.user().orElse(null))
                .withImpersonateGroups(as.groups().toArray(String[]::new));
        if (connection.credential() instanceof ClusterCredential.Token(var token)) config.withOauthToken(token);
        return secured(connection, config.build());
    }

    /** The same, asking for a token before each request: for streams that outlive one. */
    public static KubernetesClient open(ClusterConnection connection, OAuthTokenProvider tokens) {
        var config = new ConfigBuilder(Config.empty())
                .withMasterUrl(connection.server().toString())
                .withOauthTokenProvider(tokens);
        return secured(connection, config.build());
    }

    public static KubernetesClient open(Way way) {
        return switch (way) {
            case Way.Fields(var connection) -> open(connection);
            case Way.Library(var config) -> builder(config).build();
        };
    }

    private static KubernetesClient secured(ClusterConnection connection, Config config) {
        var security = TransportSecurity.of(connection);
        return builder(config)
                .withHttpClientBuilderConsumer(
                        http -> http.sslContext(security.keyManagers(), security.trustManagers()))
                .build();
    }

    private static KubernetesClientBuilder builder(Config config) {
        var bounded = new ConfigBuilder(config)
                .withConnectionTimeout((int) CONNECT.toMillis())
                .withRequestTimeout((int) REQUEST.toMillis())
                .withRequestRetryBackoffLimit(0)
                .withWatchReconnectInterval(500)
                .withUserAgent("hexarch")
                .build();
        return new KubernetesClientBuilder().withConfig(bounded).withTaskExecutorSupplier(new VirtualThreads());
    }

    /** Callbacks of watches may wait; a virtual thread for each costs nothing. */
    private record VirtualThreads(Executor threads) implements KubernetesClientBuilder.ExecutorSupplier {

        VirtualThreads() {
            this(Executors.newVirtualThreadPerTaskExecutor());
        }

        @Override
        public Executor get() {
            return threads;
        }

        @Override
        public void onClose(Executor executor) {
            if (executor instanceof java.util.concurrent.ExecutorService service) service.shutdownNow();
        }
    }

    /**
     * Whom to act as.
     *
     * @param user empty: the credential's own owner
     */
    public record Identity(java.util.Optional<String> user, List<String> groups) {
        public static final Identity OWN = new Identity(java.util.Optional.empty(), List.of());

        public Identity {
            groups = List.copyOf(groups);
        }
    }
}
