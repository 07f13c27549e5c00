package io.hexarch.workspaces.adapter.vcluster;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import io.hexarch.workspaces.application.port.HostUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tenant sees the reason: it names no address, no account and nothing else that the host said of itself. */
class HostCallsTest {

    private HostCalls calls;

    @BeforeEach
    void connect(@TempDir Path folder) throws IOException {
        var kubeconfig = Files.writeString(folder.resolve("kubeconfig"), """
                apiVersion: v1
                kind: Config
                current-context: host
                clusters: [{name: host, cluster: {server: "https://127.0.0.1:1", insecure-skip-tls-verify: true}}]
                users: [{name: hexarch, user: {token: secret}}]
                contexts: [{name: host, context: {cluster: host, user: hexarch}}]
                """);
        calls = new HostCalls(new HostCluster(new HostClusterPlace(Optional.of(kubeconfig), Optional.empty())));
    }

    @Test
    void shouldNotNameTheAddressThatDoesNotAnswer() {
        assertThatExceptionOfType(HostUnavailable.class)
                .isThrownBy(() -> calls.ask(client -> client.namespaces().list()))
                .withMessage("the host cluster does not answer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | the host cluster does not let this server do what it must; ask the operator
            403 | the host cluster does not let this server do what it must; ask the operator
            404 | the host cluster is busy
            409 | the host cluster is busy
            429 | the host cluster is busy
            500 | the host cluster failed (HTTP 500)
            503 | the host cluster failed (HTTP 503)
            """)
    void shouldKeepWhatTheHostSaidForTheLog(int code, String shown) {
        var said = new StatusBuilder()
                .withCode(code)
                .withMessage("User \"system:serviceaccount:hexarch:host\" at https://10.0.0.1")
                .build();

        assertThatThrownBy(() -> calls.ask(client -> {
                    throw new KubernetesClientException(said);
                }))
                .isInstanceOf(HostUnavailable.class)
                .hasMessage(shown);
    }

    @Test
    void shouldLeaveAMistakeOfItsOwnToItsCaller() {
        var said =
                new StatusBuilder().withCode(422).withMessage("spec is invalid").build();

        assertThatThrownBy(() -> calls.ask(client -> {
                    throw new KubernetesClientException(said);
                }))
                .isInstanceOf(KubernetesClientException.class);
    }
}
