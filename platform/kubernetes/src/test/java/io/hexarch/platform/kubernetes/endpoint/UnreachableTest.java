package io.hexarch.platform.kubernetes.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint.ServicePort;
import io.hexarch.platform.kubernetes.endpoint.WorkspaceEndpoint.Unreachable;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tenant sees why there is no way: it names no account, no address and nothing else that the host said of itself. */
class UnreachableTest {

    private static final ServicePort SERVICE = new ServicePort("ns", "api", 443);

    @Test
    void shouldKeepWhatTheHostSaidForTheLog() {
        var said = new StatusBuilder()
                .withCode(403)
                .withMessage("User \"system:serviceaccount:hexarch:host\" cannot get resource \"services\"")
                .build();

        assertThat(Unreachable.because(new KubernetesClientException(said), SERVICE))
                .hasMessage("api cannot be reached: the host cluster does not let this server do what it must;"
                        + " ask the operator");
    }

    @Test
    void shouldNotNameTheAddressThatDoesNotAnswer(@TempDir Path folder) throws IOException {
        var kubeconfig = Files.writeString(folder.resolve("kubeconfig"), """
                apiVersion: v1
                kind: Config
                current-context: host
                clusters: [{name: host, cluster: {server: "https://127.0.0.1:1", insecure-skip-tls-verify: true}}]
                users: [{name: hexarch, user: {token: secret}}]
                contexts: [{name: host, context: {cluster: host, user: hexarch}}]
                """);
        try (var host = new HostCluster(new HostClusterPlace(Optional.of(kubeconfig), Optional.empty()))) {
            assertThatExceptionOfType(Unreachable.class)
                    .isThrownBy(() -> new ClusterIpEndpoint(host).locate(SERVICE))
                    .withMessage("api cannot be reached: the host cluster does not answer");
        }
    }
}
