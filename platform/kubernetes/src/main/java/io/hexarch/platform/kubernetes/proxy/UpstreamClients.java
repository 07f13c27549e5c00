package io.hexarch.platform.kubernetes.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.TransportSecurity;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

/**
 * HTTP clients of the proxy, one for each API. With HTTP/1.1, where each stream has a connection of its own, so that a slow reader of one
 * holds up no other.
 */
final class UpstreamClients implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private record Api(URI server, String authority) {}

    private final Cache<Api, HttpClient> clients = Caffeine.newBuilder()
            .maximumSize(512)
            .expireAfterAccess(Duration.ofMinutes(10))
            .scheduler(Scheduler.systemScheduler())
            .<Api, HttpClient>removalListener((api, client, cause) -> {
                // Lets streams that are open go on.
                if (client != null) client.shutdown();
            })
            .build();

    HttpClient of(ClusterConnection connection) {
        return clients.get(new Api(connection.server(), connection.authority()), api -> open(connection));
    }

    private static HttpClient open(ClusterConnection connection) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(TransportSecurity.of(connection).context())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Override
    public void close() {
        clients.asMap().values().forEach(HttpClient::shutdownNow);
    }
}
