package io.hexarch.platform.kubernetes.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.client.ClusterClient.Identity;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Clients for short requests: one per connection and identity, at most 256, closed when nobody asked for 5 min. A client that falls out
 * stays open for as long as a request may take. Long streams take a client of their own with {@link ClusterClient#open}.
 */
public final class ClusterClients implements AutoCloseable {

    private static final int LIMIT = 256;
    private static final Duration IDLE = Duration.ofMinutes(5);

    private record Key(ClusterConnection connection, Identity identity) {}

    private final Cache<Key, KubernetesClient> clients = Caffeine.newBuilder()
            .maximumSize(LIMIT)
            .expireAfterAccess(IDLE)
            .scheduler(Scheduler.systemScheduler())
            .<Key, KubernetesClient>removalListener((key, client, cause) -> closeLater(client))
            .build();

    public KubernetesClient of(ClusterConnection connection) {
        return of(connection, Identity.OWN);
    }

    public KubernetesClient of(ClusterConnection connection, Identity as) {
        return clients.get(new Key(connection, as), key -> ClusterClient.open(key.connection(), key.identity()));
    }

    private static void closeLater(@Nullable KubernetesClient client) {
        if (client == null) return;
        CompletableFuture.delayedExecutor(ClusterClient.REQUEST.toMillis() * 2, TimeUnit.MILLISECONDS)
                .execute(client::close);
    }

    @Override
    public void close() {
        clients.asMap().values().forEach(KubernetesClient::close);
    }
}
