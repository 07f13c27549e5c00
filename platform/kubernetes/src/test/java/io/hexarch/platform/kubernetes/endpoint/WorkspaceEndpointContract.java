package io.hexarch.platform.kubernetes.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint.ServicePort;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint.Unreachable;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import io.hexarch.platform.kubernetes.testkit.RealCluster;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ways to a service, tried with the one that every cluster has: its DNS, over TCP (RFC 7766). */
abstract class WorkspaceEndpointContract {

    private static final ServicePort DNS = new ServicePort("kube-system", "kube-dns", 53);
    private static final ServicePort NOWHERE = new ServicePort("kube-system", "nowhere", 53);

    protected final HostCluster host = RealCluster.host();
    protected final HostCluster gone =
            new HostCluster(new HostClusterPlace(Optional.of(Path.of("/nowhere")), Optional.empty()));

    protected abstract WorkspaceEndpoint to(HostCluster host);

    @Test
    void shouldReachTheServiceAgainAndAgain() throws IOException {
        var endpoint = to(host);

        assertThat(ask(endpoint)).isGreaterThan(12);
        assertThat(ask(endpoint)).isGreaterThan(12);
    }

    @Test
    void shouldSayThatThereIsNoSuchService() {
        assertThatThrownBy(() -> to(host).locate(NOWHERE))
                .isInstanceOf(Unreachable.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void shouldSayThatThereIsNoHostCluster() {
        assertThatThrownBy(() -> to(gone).locate(DNS)).isInstanceOf(Unreachable.class);
    }

    /** The length of the answer to a question about the root. */
    private static int ask(WorkspaceEndpoint endpoint) throws IOException {
        var address = endpoint.locate(DNS);
        try (var socket = new Socket(address.getHostString(), address.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(new byte[] {0, 17, 0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1});
            return new DataInputStream(socket.getInputStream()).readUnsignedShort();
        }
    }
}
