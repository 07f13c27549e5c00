package io.hexarch.platform.kubernetes.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.event.Journal.Outcome;
import io.hexarch.platform.kubernetes.testkit.OnCluster;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.RecordingJournal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnCluster
class ProxyServletClusterTest {

    private static final RecordingJournal JOURNAL = new RecordingJournal();
    private static ProxyFixture fixture;
    private static ProxyServer server;
    private static HttpClient http;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        fixture = new ProxyFixture();
        server = new ProxyServer(fixture, JOURNAL, Actors.person(), folder);
        http = HttpClient.newBuilder()
                .sslContext(TestTls.trusting(ProxyServer.CERTIFICATE))
                .build();
    }

    @AfterAll
    static void stop() throws Exception {
        http.close();
        server.close();
        fixture.close();
    }

    @BeforeEach
    void allow() {
        fixture.allowed = true;
    }

    @Test
    void shouldActAsThePersonAndNobodyElse() throws Exception {
        var review = "{\"apiVersion\":\"authentication.k8s.io/v1\",\"kind\":\"SelfSubjectReview\"}";
        int before = JOURNAL.attempts().size();

        var answer = send(request("/apis/authentication.k8s.io/v1/selfsubjectreviews")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer mine")
                .header("Cookie", "session=mine")
                .header("X-Remote-User", "admin")
                .header("X-Remote-Group", "system:masters")
                .POST(BodyPublishers.ofString(review)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .contains(fixture.user, "hexarch:workspace:admin")
                .doesNotContain("system:masters");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(JOURNAL.attempts()).hasSize(before);
    }

    @Test
    void shouldLeaveToTheWorkspaceWhatThePersonMayDoThere() throws Exception {
        assertThat(get("/api/v1/namespaces/" + fixture.name + "/pods").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/v1/nodes").statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/nodes").body()).contains(fixture.user);
    }

    @Test
    void shouldRefuseToActAsSomebodyElse() throws Exception {
        var answer = send(request("/api/v1/nodes").header("Impersonate-User", "system:admin"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"kind\":\"Status\"", "--as");
    }

    @Test
    void shouldSayNoInTheWordsOfKubernetes() throws Exception {
        fixture.allowed = false;
        var answer = get("/api/v1/nodes");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("\"kind\":\"Status\"", "\"reason\":\"NotFound\"", "There is no such workspace.");
        assertThat(get("/api").body()).isEqualTo("There is no such workspace.");
    }

    @Test
    void shouldRefuseOddPathsAndLargeBodies() throws Exception {
        assertThat(get("/api/v1/%2e%2e/nodes").statusCode()).isEqualTo(400);
        assertThat(get("/api//v1").statusCode()).isEqualTo(400);
        var large = request("/api/v1/namespaces/" + fixture.name + "/secrets")
                .POST(BodyPublishers.ofByteArray(new byte[3 * 1024 * 1024 + 1]));
        assertThat(send(large).statusCode()).isEqualTo(413);
    }

    @Test
    void shouldAnnounceWhatChangesSomethingAndSayHowItEnded() throws Exception {
        var map = "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"recorded\"}}";
        var path = "/api/v1/namespaces/" + fixture.name + "/configmaps";
        var create = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(map));

        assertThat(send(create).statusCode()).isEqualTo(201);
        assertThat(send(create).statusCode()).isEqualTo(409);

        var attempts = JOURNAL.attempts().stream()
                .filter(attempt -> path.equals(attempt.deed().details().get("path")))
                .toList();
        assertThat(attempts).extracting(attempt -> attempt.deed().action()).containsOnly("kubernetes.post");
        assertThat(attempts.getFirst().outcomes()).containsExactly(Outcome.SUCCEEDED);
        assertThat(attempts.getLast().outcomes()).containsExactly(Outcome.REFUSED);
    }

    @Test
    void shouldStreamAndEndWhenTheRightIsLost() throws Exception {
        var watch = request("/api/v1/namespaces/" + fixture.name + "/serviceaccounts?watch=true&resourceVersion=0");
        var answer = http.send(watch.build(), BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).contains("\"type\":\"ADDED\"");
            assertThat(server.openStreams()).isEqualTo(1);

            fixture.allowed = false;

            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.openStreams() == 0);
            assertThat(endOf(lines)).isTrue();
        }
    }

    private static boolean endOf(BufferedReader lines) {
        try {
            while (lines.readLine() != null) Thread.onSpinWait();
            return true;
        } catch (IOException cutOff) {
            return true;
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + "/k8s/workspaces/ws_1" + path))
                .timeout(Duration.ofSeconds(20));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
