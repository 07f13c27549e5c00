package io.hexarch.platform.kubernetes.endpoint;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/**
 * Takes the cluster address if this process can reach it, else the tunnel. It is tried once per service that is located, by connecting, so
 * that a server that is moved, or a cluster that is made anew, needs no setting.
 */
public final class NearestEndpoint implements WorkspaceEndpoint {

    private static final Duration TRIAL = Duration.ofMillis(500);

    private final WorkspaceEndpoint direct;
    private final WorkspaceEndpoint tunnel;

    public NearestEndpoint(WorkspaceEndpoint direct, WorkspaceEndpoint tunnel) {
        this.direct = direct;
        this.tunnel = tunnel;
    }

    @Override
    public InetSocketAddress locate(ServicePort service) {
        var address = direct.locate(service);
        return answers(address) ? address : tunnel.locate(service);
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
