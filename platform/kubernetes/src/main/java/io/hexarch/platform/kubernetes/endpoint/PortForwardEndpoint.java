package io.hexarch.platform.kubernetes.endpoint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.LocalPortForward;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterMissing;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * Through the host cluster's API: a port of the loopback device for each service, from which every connection goes through a tunnel of its
 * own to a pod. Works from anywhere that the API can be reached from. At most 64 at once; one that nobody asked for in 10 min is closed.
 */
public final class PortForwardEndpoint implements WorkspaceEndpoint, AutoCloseable {

    private static final int LIMIT = 64;
    private static final Duration IDLE = Duration.ofMinutes(10);

    private record Tunnel(KubernetesClient client, LocalPortForward forward) implements Closeable {
        boolean broken() {
            return !forward.isAlive() || forward.errorOccurred();
        }

        @Override
        public void close() {
            try (client) {
                forward.close();
            } catch (IOException alreadyBroken) {
                throw new UncheckedIOException(alreadyBroken);
            }
        }
    }

    private final HostCluster host;
    private final Cache<ServicePort, Tunnel> tunnels = Caffeine.newBuilder()
            .maximumSize(LIMIT)
            .expireAfterAccess(IDLE)
            .scheduler(Scheduler.systemScheduler())
            .<ServicePort, Tunnel>removalListener((service, tunnel, cause) -> {
                if (tunnel != null) tunnel.close();
            })
            .build();

    public PortForwardEndpoint(HostCluster host) {
        this.host = host;
    }

    @Override
    public InetSocketAddress locate(ServicePort wanted) {
        tunnels.asMap().computeIfPresent(wanted, (service, tunnel) -> tunnel.broken() ? null : tunnel);
        try {
            var forward = tunnels.get(wanted, this::open).forward();
            return new InetSocketAddress("localhost", forward.getLocalPort());
        } catch (KubernetesClientException failed) {
            throw Unreachable.because(failed, wanted);
        } catch (HostClusterMissing | IllegalStateException silent) {
            throw new Unreachable(wanted, String.valueOf(silent.getMessage()));
        }
    }

    private Tunnel open(ServicePort wanted) {
        var client = host.dedicatedClient();
        try {
            var service = client.services().inNamespace(wanted.namespace()).withName(wanted.service());
            return new Tunnel(client, service.portForward(wanted.port(), InetAddress.getLoopbackAddress(), 0));
        } catch (RuntimeException failed) {
            client.close();
            throw failed;
        }
    }

    @Override
    public void close() {
        tunnels.asMap().values().forEach(Tunnel::close);
    }
}
