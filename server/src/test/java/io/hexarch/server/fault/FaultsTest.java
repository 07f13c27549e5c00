package io.hexarch.server.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hexarch.platform.web.test.ApiAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One server that all of this happens to. It is ready all the while, and needs no restart. */
@Tag("postgres")
class FaultsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HOST = "host-cluster";

    private static final FakeHost HOST_CLUSTER = new FakeHost();
    private static FaultyServer server;

    @BeforeAll
    static void start() throws IOException {
        HOST_CLUSTER.start();
        server = FaultyServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        HOST_CLUSTER.close();
    }

    @Test
    void shouldSayWhatIsWrongWithTheKubeconfig() throws IOException {
        Files.deleteIfExists(server.kubeconfig());
        awaitHost("broken", server.kubeconfig() + " cannot be used: there is no such file");

        server.kubeconfig("kind: [");
        awaitHost("broken", "it is not YAML");

        server.kubeconfig(Kubeconfigs.withoutSuchContext(HOST_CLUSTER));
        awaitHost("broken", "contexts has no entry \"nowhere\"");

        server.kubeconfig(Kubeconfigs.withAFailingProgram(HOST_CLUSTER));
        awaitHost("broken", "users[].user.exec: false");

        assertThat(server.part(HOST)).contains("HEXARCH_KUBECONFIG");
        assertThat(server.partForGuests(HOST))
                .isEqualTo("broken: The host cluster cannot be reached; ask the operator.");
        assertThat(server.health(HOST)).isEqualTo("DEGRADED");
        assertThat(server.replica().readiness()).isEqualTo(200);
        assertThat(server.replica().said()).doesNotContain(FakeHost.TOKEN);
    }

    @Test
    void shouldNameTheRightsThatAreMissing() throws IOException {
        HOST_CLUSTER.deny("create statefulsets.apps", "delete namespaces");
        server.kubeconfig(Kubeconfigs.good(HOST_CLUSTER));

        awaitHost("broken", "missing: delete namespaces, create statefulsets.apps");

        assertThat(server.part(HOST)).contains("ClusterRole").doesNotContain("create namespaces");
        assertThat(server.partForGuests(HOST))
                .isEqualTo("broken: The host cluster lacks something that workspaces need; ask the operator.");
        assertThat(server.health(HOST)).isEqualTo("DEGRADED");
    }

    @Test
    void shouldTakeWishesWhileTheHostIsGoneAndGoOnWhenItIsBack() throws IOException {
        server.kubeconfig(Kubeconfigs.good(HOST_CLUSTER));
        HOST_CLUSTER.close();
        awaitHost("broken", "It does not answer");

        var workspace = wish();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(task(workspace)).contains("the host cluster does not answer"));
        assertThat(server.get("/api/v1/workspaces/" + workspace).at("/state")).isEqualTo("requested");
        assertThat(server.replica().readiness()).isEqualTo(200);

        HOST_CLUSTER.start();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(HOST_CLUSTER.namespacesOf(workspace)).hasSize(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(server.part(HOST)).doesNotContain("not answer"));
    }

    private String task(String workspace) {
        for (var task :
                server.get(server.tenant().path("/tasks")).hasStatus(200).json().at("/items"))
            if (task.at("/resource/id").asString().equals(workspace))
                return task.at("/reason").asString("");
        return "no task of " + workspace;
    }

    @Test
    void shouldAnswerWhilePostgresIsAwayAndGoOnWhenItIsBack() {
        var before = server.get(server.tenant().path("/members")).hasStatus(200);
        var answers = new ArrayList<ApiAnswer>();
        // It is back so soon that a request may not notice: killed again until one does.
        await().atMost(PATIENCE).until(() -> {
            server.killPostgres();
            answers.add(server.get(server.tenant().path("/members")));
            return answers.getLast().status() != 200;
        });
        await().atMost(PATIENCE).until(() -> {
            answers.add(server.get(server.tenant().path("/members")));
            return answers.getLast().status() == 200;
        });

        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    answer.isProblem(503, "hexarch.unavailable");
                    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 5);
                });
        assertThat(answers.getLast().text()).isEqualTo(before.text());
        assertThat(server.replica().alive()).isTrue();
        wish();
    }

    @Test
    void shouldReadAndWriteNothingWhileTheDiskIsFull() {
        server.switches().fillDisk(true);
        try {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(server.part("database")).startsWith("broken: Its disk is nearly full"));
            server.post(server.tenant().path("/workspaces"), "{\"name\":\"too-much\"}")
                    .isProblem(507, "hexarch.storage-full")
                    .assertAt("/detail")
                    .contains("An operator must make room");
            server.get(server.tenant().path("/members")).hasStatus(200);
            assertThat(server.replica().readiness()).isEqualTo(200);
            assertThat(server.health("database")).isEqualTo("DEGRADED");
        } finally {
            server.switches().fillDisk(false);
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(server.part("database")).startsWith("connected"));
        wish();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/organizations, '{\"name\":\"A\",\"slag\":\"a\"}', /slag",
        "/invitations, '{\"email\":\"a@example.com\",\"role\":\"member\",\"displayname\":\"A\"}', /displayname",
        "/workspaces, '{\"name\":\"a\",\"size\":\"small\"}', /size",
    })
    void shouldNameAFieldThatDoesNotExist(String path, String body, String field) {
        var whole = path.startsWith("/api") ? path : server.tenant().path(path);
        var answer = server.post(whole, body).isProblem(400, "hexarch.unknown-field");

        assertThat(answer.json().at("/errors").findValuesAsString("pointer")).contains(field);
    }

    private String wish() {
        return server.tenant()
                .workspace(server.replica(), "w-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private void awaitHost(String state, String words) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(server.part(HOST)).startsWith(state + ": ").contains(words));
    }
}
