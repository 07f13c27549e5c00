package io.hexarch.platform.kubernetes.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.kubernetes.testkit.OnCluster;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.RecordingJournal;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with kubectl, through the proxy. */
@OnCluster
class KubectlClusterTest {

    private static final RecordingJournal JOURNAL = new RecordingJournal();
    private static ProxyFixture fixture;
    private static ProxyServer server;
    private static Kubectl kubectl;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        fixture = new ProxyFixture();
        server = new ProxyServer(fixture, JOURNAL, Actors.person(), folder);
        var kubeconfig = Files.writeString(
                folder.resolve("kubeconfig"), """
                {apiVersion: v1, kind: Config, current-context: here,
                 contexts: [{name: here, context: {cluster: here, user: me, namespace: %s}}],
                 clusters: [{name: here, cluster: {server: "https://localhost:%d/k8s/workspaces/ws_1", certificate-authority: "%s"}}],
                 users: [{name: me, user: {token: mine}}]}
                """.formatted(fixture.name, server.port(), ProxyServer.CERTIFICATE));
        kubectl = new Kubectl(kubeconfig);
        fixture.awaitPod();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        fixture.close();
    }

    @Test
    void shouldListApplyAndDelete() throws Exception {
        var map =
                "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"mine\"},\"data\":{\"a\":\"b\"}}";

        assertThat(kubectl.run(Map.of(), map, "apply", "-f", "-")).contains("configmap/mine created");
        assertThat(kubectl.run("get", "configmap", "mine", "-o", "jsonpath={.data.a}"))
                .isEqualTo("b");
        assertThat(kubectl.run("delete", "configmap", "mine")).contains("deleted");
        assertThat(kubectl.run("get", "pods")).contains("shell");
        assertThat(kubectl.run("auth", "whoami")).contains(fixture.user);
    }

    @Test
    void shouldRefuseAs() throws Exception {
        assertThat(kubectl.run("get", "pods", "--as=system:admin"))
                .contains("Forbidden")
                .contains("--as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void shouldRunACommandOverWebSocketAndOverSpdy(String websockets) throws Exception {
        var settings = Map.of("KUBECTL_REMOTE_COMMAND_WEBSOCKETS", websockets);

        assertThat(kubectl.run(
                        settings, "from here\n", "exec", "-i", "shell", "--", "sh", "-c", "cat; echo done; exit 3"))
                .contains("from here", "done", "exit code 3");
        assertThat(kubectl.run(
                        settings,
                        "",
                        "exec",
                        "shell",
                        "--",
                        "sh",
                        "-c",
                        "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); echo $i; done"))
                .endsWith("20000");
        assertThat(JOURNAL.attempts())
                .anyMatch(attempt -> attempt.deed().action().equals("kubernetes.exec"));
        Awaitility.await().until(() -> server.openStreams() == 0);
    }

    @Test
    void shouldFollowLogs() throws Exception {
        try (var process = kubectl.start(Map.of(), "logs", "-f", "--tail=1", "shell")) {
            assertThat(process.lines().limit(3)).allMatch(line -> line.startsWith("line "));
        }
        Awaitility.await().until(() -> server.openStreams() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void shouldForwardAPort(String websockets) throws Exception {
        var settings = Map.of("KUBECTL_PORT_FORWARD_WEBSOCKETS", websockets);
        try (var process = kubectl.start(settings, "port-forward", "pod/shell", ":8080")) {
            var line = process.lines().findFirst().orElseThrow();
            int port = Integer.parseInt(line.replaceAll(".*127\\.0\\.0\\.1:(\\d+) .*", "$1"));
            assertThat(index(port)).contains("200 OK", "hello");
            assertThat(index(port)).contains("hello");
        }
    }

    private static String index(int port) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /index.html HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
