package io.hexarch.server.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Who gets into a workspace through the server, on a real cluster. */
@Tag("cluster")
@Tag("postgres")
@EnabledIfEnvironmentVariable(named = ServerProcess.CLUSTER, matches = ".+")
class WorkspaceAccessTest {

    private static final String NAMESPACES = "/api/v1/namespaces";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private static Path folder;

    private static ServerProcess server;
    private static Household household;
    private static String workspace;

    @BeforeAll
    static void start() throws Exception {
        server = new ServerProcess(folder);
        household = Household.founded(server.start(), folder);
        workspace = household.workspace("one");
        household.awaitState(workspace, "ready");
    }

    @AfterAll
    static void stop() throws Exception {
        household.delete(workspace, "one");
        household.awaitState(workspace, "gone");
        server.close();
    }

    @Test
    void shouldOpenTheWorkspaceAndNothingElseWithAKubeconfigsToken() {
        var issued = household.api.post("/api/v1/workspaces/" + workspace + "/kubeconfig", "{\"kind\": \"token\"}");
        var token = issued.at("/kubeconfig").replaceAll("(?s).*token: (\\S+).*", "$1");
        var tool = household.door().as(token);

        assertThat(tool.get(proxied(NAMESPACES)).text()).contains("kube-system");
        assertThat(Instant.parse(issued.at("/expiresAt")))
                .isBefore(Instant.now().plus(Duration.ofMinutes(61)));
        assertThat(tool.get("/api/v1/me").status()).isEqualTo(403);
        assertThat(tool.get("/api/v1/workspaces/" + workspace).status()).isEqualTo(403);
        assertThat(tool.post("/api/v1/workspaces/" + workspace + "/kubeconfig", "{\"kind\": \"token\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void shouldNotRepeatASecret() {
        var path = "/api/v1/workspaces/" + workspace + "/kubeconfig";
        var first = household.api.send("POST", path, "{\"kind\": \"token\"}", "Idempotency-Key", "once-1");
        var second = household.api.send("POST", path, "{\"kind\": \"token\"}", "Idempotency-Key", "once-1");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.text()).doesNotContain("token: ");
    }

    @Test
    void shouldKnowNothingOfOthersAndRefuseAs() {
        var other = "ws_01m7ybpp1sexxa3pc921bz3dbb";
        assertThat(household.api.get("/k8s/workspaces/" + other + NAMESPACES).status())
                .isEqualTo(404);
        var nobody = household.door().get(proxied(NAMESPACES));
        assertThat(nobody.status()).isEqualTo(401);
        var forged = household.door().as("not.a.token").get(proxied(NAMESPACES));
        assertThat(forged.status()).isEqualTo(401);
        assertThat(forged.text()).contains("Sign in");
        var as = household.api.send("GET", proxied(NAMESPACES), "", "Impersonate-User", "system:admin");
        assertThat(as.status()).isEqualTo(403);
        assertThat(as.text()).contains("--as");
    }

    @Test
    void shouldRecordWhatChangesSomething() {
        var map = "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"mine\"}}";

        var made = household.api.post(proxied("/api/v1/namespaces/default/configmaps"), map);

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var audit =
                household.api.get("/api/v1/organizations/" + household.organization + "/audit?action=kubernetes.post");
        assertThat(audit.text()).contains("\"succeeded\"", workspace);
    }

    @Test
    void shouldEndTheStreamsOfSomebodyWhoLeft() throws Exception {
        var members = "/api/v1/organizations/" + household.organization + "/members";
        var invited = household.api.post(
                members, "{\"email\": \"bob@example.org\", \"role\": \"member\", \"displayName\": \"Bob\"}");
        var link = invited.at("/signInLink").replaceAll(".*token=", "");
        var joined = household
                .door()
                .post(
                        "/auth/join",
                        "{\"token\": \"%s\", \"displayName\": \"Bob\", \"password\": \"quiet heron walks far\"}"
                                .formatted(link));
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        var bob = household.door().as(Household.signIn(household.door(), "bob@example.org", "quiet heron walks far"));
        var watch = bob.stream(proxied(NAMESPACES + "?watch=true"));
        try (var lines = new BufferedReader(new InputStreamReader(watch.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).contains("ADDED");
            var member = invited.at("/member/person/id");
            var tag = household.api.get(members + "/" + member).tag();

            var removed =
                    household.api.send("DELETE", members + "/" + member, "", "If-Match", tag.isEmpty() ? "\"1\"" : tag);
            assertThat(removed.status()).as(removed.text()).isLessThan(300);
            var begun = Instant.now();
            readToTheEnd(lines);

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(bob.get(proxied(NAMESPACES)).status()).isBetween(401, 404);
    }

    private static void readToTheEnd(BufferedReader lines) {
        try {
            while (lines.readLine() != null) Thread.onSpinWait();
        } catch (IOException cutOff) {
            assertThat(cutOff).isNotNull();
        }
    }

    private static String proxied(String path) {
        return "/k8s/workspaces/" + workspace + path;
    }
}
