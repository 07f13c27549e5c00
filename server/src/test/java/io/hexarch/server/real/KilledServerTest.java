package io.hexarch.server.real;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
@EnabledIfEnvironmentVariable(named = ServerProcess.CLUSTER, matches = ".+")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledServerTest {

    private static final String NAME = "killed";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private static Path folder;

    private static ServerProcess server;
    private static Household household;
    private static String workspace = "";

    @BeforeAll
    static void start() throws Exception {
        server = new ServerProcess(folder);
        household = Household.founded(server.start(), folder);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void shouldBecomeReadyWhereverItIsKilled() throws Exception {
        server.diesAt("namespace:before");
        workspace = household.workspace(NAME);
        died("namespace:before");
        killedAt(around("namespace").skip(1));
        killedAt(around("policies"));
        killedAt(around("control-plane"));
        killedAt(around("access"));
        killedAt(Stream.of("running:after"));

        survivor();
        household.awaitState(workspace, "ready");
        assertThat(household
                        .api
                        .get("/k8s/workspaces/" + workspace + "/api/v1/namespaces")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(2)
    void shouldFallAsleepWhereverItIsKilled() throws Exception {
        server.diesAt("sleep:before");
        assertThat(household
                        .api
                        .post("/api/v1/workspaces/" + workspace + "/sleep", "")
                        .status())
                .isEqualTo(202);
        died("sleep:before");
        killedAt(around("sleep").skip(1));
        killedAt(Stream.of("asleep:after"));

        survivor();
        household.awaitState(workspace, "sleeping");
    }

    @Test
    @Order(3)
    void shouldWakeWhereverItIsKilled() throws Exception {
        server.diesAt("wake:before");
        assertThat(household
                        .api
                        .send("DELETE", "/api/v1/workspaces/" + workspace + "/sleep", "")
                        .status())
                .isEqualTo(202);
        died("wake:before");
        killedAt(Stream.of("wake:after", "running:after"));

        survivor();
        household.awaitState(workspace, "ready");
        assertThat(household
                        .api
                        .get("/k8s/workspaces/" + workspace + "/api/v1/namespaces")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(4)
    void shouldLeaveNothingWhereverItIsKilledWhileDeleting() throws Exception {
        server.diesAt("delete:before");
        household.delete(workspace, NAME);
        died("delete:before");
        killedAt(Stream.of("delete:amidst", "delete:after", "absent:after"));

        survivor();
        household.awaitState(workspace, "gone");
        assertThat(left()).isEmpty();
        var quota = household.api.get("/api/v1/organizations/" + household.organization + "/quota");
        assertThat(quota.text()).contains("\"used\":0");
    }

    private static Stream<String> around(String effect) {
        return Stream.of(effect + ":before", effect + ":amidst", effect + ":after");
    }

    private static void killedAt(Stream<String> moments) throws Exception {
        for (var moment : moments.toList()) {
            server.diesAt(moment);
            server.launch();
            died(moment);
        }
    }

    /** One that lives, and goes on with what the dead left. */
    private static void survivor() {
        household = Household.at(server.start());
    }

    private static void died(String moment) throws Exception {
        server.awaitDeath(moment);
    }

    /** Everything of the workspace on the host: by its label, and volumes, which bear none. */
    private static List<String> left() {
        var state = Optional.of(ServerProcess.cluster());
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
