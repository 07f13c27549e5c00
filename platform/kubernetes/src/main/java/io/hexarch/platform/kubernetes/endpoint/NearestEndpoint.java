package io.hexarch.platform.kubernetes.endpoint;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes cluster addresses if this process can reach them, else the tunnel. Tried with the service that always has somebody behind it, the
 * host's own API, and again every minute, so that a server that is moved, or a cluster that is made anew, needs no setting.
 */
public final class NearestEndpoint implements WorkspaceEndpoint {

    private static final ServicePort ALWAYS_THERE = new ServicePort("default", "kubernetes", 443);
    private static final Duration TRIAL = Duration.ofMillis(500);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Found(WorkspaceEndpoint endpoint, Instant at) {}

    private final WorkspaceEndpoint direct;
    private final WorkspaceEndpoint tunnel;
    private final Clock clock;
    private volatile Found nearest;

    public NearestEndpoint(WorkspaceEndpoint direct, WorkspaceEndpoint tunnel, Clock clock) {
        this.direct = direct;
        this.tunnel = tunnel;
        this.clock = clock;
        this.nearest = new Found(tunnel, Instant.MIN);
    }

    @Override
    public InetSocketAddress locate(ServicePort service) {
        return nearest().locate(service);
    }

    private WorkspaceEndpoint nearest() {
        var now = clock.instant();
        var known = nearest;
        if (known.at.isAfter(now.minus(FRESH))) return known.endpoint;
        var found = new Found(answers(direct.locate(ALWAYS_THERE)) ? direct : tunnel, now);
        nearest = found;
        return found.endpoint;
    }

    private static boolean answers(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address, (int) TRIAL.toMillis());
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
