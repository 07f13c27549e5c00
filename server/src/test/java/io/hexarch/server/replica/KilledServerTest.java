package io.hexarch.server.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import io.hexarch.server.replica.Guests.Tenant;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * One workspace's whole life on a real cluster, with a server that dies as by {@code kill -9} before, amidst and after each effect, and
 * between seeing how an effect ended and writing that down. Each time another is started on what the dead one left.
 */
@Tag("cluster")
@Tag("postgres")
@EnabledIfEnvironmentVariable(named = KilledServerTest.CLUSTER, matches = ".+")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledServerTest {

    /** Names the file in which the local cluster says where it is. */
    static final String CLUSTER = "HEXARCH_TEST_CLUSTER";

    private static final String NAME = "killed";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LAST_WORDS = 40;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private static Path folder;

    private static Replica server;
    private static Switchboard switches;
    private static Tenant tenant;
    private static String workspace = "";

    @BeforeAll
    static void start() throws IOException {
        switches = new Switchboard(folder);
        server = LoneReplica.start(
                folder, Map.of("hexarch.cluster-state-file", cluster().toString(), "hexarch.tasks.lease", "3s"));
        tenant = Guests.tenant(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Where the local cluster says where it is. */
    private static Path cluster() {
        return Path.of(System.getenv(CLUSTER));
    }

    @Test
    @Order(1)
    void shouldBecomeReadyWhereverItIsKilled() {
        switches.dieAt("namespace:before");
        workspace = tenant.workspace(server, NAME);
        died("namespace:before");
        killedAt(around("namespace").skip(1));
        killedAt(around("policies"));
        killedAt(around("control-plane"));
        killedAt(around("access"));
        killedAt(Stream.of("running:after"));

        survivor();
        awaitServing();
    }

    @Test
    @Order(2)
    void shouldFallAsleepWhereverItIsKilled() {
        switches.dieAt("sleep:before");
        server.as(tenant.token()).post(path() + "/sleep", "{}").hasStatus(202);
        died("sleep:before");
        killedAt(around("sleep").skip(1));
        killedAt(Stream.of("asleep:after"));

        survivor();
        tenant.awaitState(server, workspace, "sleeping", PATIENCE);
    }

    @Test
    @Order(3)
    void shouldWakeWhereverItIsKilled() {
        switches.dieAt("wake:before");
        server.as(tenant.token()).delete(path() + "/sleep").hasStatus(202);
        died("wake:before");
        killedAt(Stream.of("wake:after", "running:after"));

        survivor();
        awaitServing();
    }

    @Test
    @Order(4)
    void shouldLeaveNothingWhereverItIsKilledWhileDeleting() {
        switches.dieAt("delete:before");
        server.as(tenant.token())
                .header("If-Match", tenant.see(server, workspace).header("ETag"))
                .delete(path() + "?confirm=" + NAME)
                .hasStatus(202);
        died("delete:before");
        killedAt(Stream.of("delete:amidst", "delete:after", "absent:after"));

        survivor();
        Awaitility.await(workspace + " is gone")
                .atMost(PATIENCE)
                .until(() -> tenant.see(server, workspace).status(), status -> status == 404);
        assertThat(left()).isEmpty();
        assertThat(server.as(tenant.token()).get(tenant.path("/quota")).text()).contains("\"used\":0");
    }

    private static String path() {
        return "/api/v1/workspaces/" + workspace;
    }

    private static void awaitServing() {
        tenant.awaitState(server, workspace, "ready", PATIENCE);
        server.as(tenant.token())
                .header("X-Forwarded-Proto", "https")
                .get("/k8s/workspaces/" + workspace + "/api/v1/namespaces")
                .hasStatus(200);
    }

    private static Stream<String> around(String effect) {
        return Stream.of(effect + ":before", effect + ":amidst", effect + ":after");
    }

    private static void killedAt(Stream<String> moments) {
        moments.forEach(moment -> {
            switches.dieAt(moment);
            server.start();
            died(moment);
        });
    }

    /** It is dead where it should be, and the next one lives. */
    private static void died(String moment) {
        assertThat(server.awaitEnd(PATIENCE))
                .as(() -> "it died at " + moment + "; it said last\n" + lastWords())
                .isEqualTo(Death.EXIT);
        switches.live();
    }

    private static String lastWords() {
        var lines = server.said().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
    }

    /** One that lives, and goes on with what the dead left. */
    private static void survivor() {
        server.start();
        tenant = tenant.again(server.awaitReady());
    }

    /** Everything of the workspace on the host: by its label, and volumes, which bear none. */
    private static List<String> left() {
        var state = Optional.of(cluster());
        try (var host = new HostCluster(new HostClusterPlace(Optional.empty(), state));
                KubernetesClient client = host.dedicatedClient()) {
            var name = "hx-" + workspace.substring("ws_".length());
            var namespaces = client.namespaces().withLabel("hexarch.io/workspace", workspace).list().getItems().stream()
                    .map(found -> found.getMetadata().getName());
            var volumes = client.persistentVolumes().list().getItems().stream()
                    .filter(volume -> volume.getSpec().getClaimRef() != null
                            && name.equals(volume.getSpec().getClaimRef().getNamespace()))
                    .map(found -> found.getMetadata().getName());
            return Stream.concat(namespaces, volumes).toList();
        }
    }
}
