package io.hexarch.platform.kubernetes.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.testkit.OnCluster;
import io.hexarch.platform.kubernetes.testkit.RealCluster;
import io.hexarch.platform.kubernetes.workload.PodLog.Query;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnCluster
class WorkloadClusterTest {

    private static final String NAMESPACE = "default";

    private final KubernetesClient client = RealCluster.client();
    private final String name = "workload-" + UUID.randomUUID();

    @AfterEach
    void remove() {
        client.configMaps().inNamespace(NAMESPACE).withName(name).delete();
        client.pods().inNamespace(NAMESPACE).withName(name).withGracePeriod(0).delete();
        client.close();
    }

    @Test
    void shouldTellWhatIsThereWhatChangesAndWhatGoes() throws InterruptedException {
        var told = new CopyOnWriteArrayList<String>();
        put("first");
        try (var watch = ResourceWatch.start(
                client.configMaps().inNamespace(NAMESPACE).withLabel("test", name), new Telling(told))) {
            assertThat(watch.ready(Duration.ofSeconds(10))).isTrue();
            assertThat(watch.watching()).isTrue();

            put("second");
            Awaitility.await().untilAsserted(() -> assertThat(told).containsExactly("first", "second"));
            client.configMaps().inNamespace(NAMESPACE).withName(name).delete();
            Awaitility.await().untilAsserted(() -> assertThat(told).containsExactly("first", "second", "gone"));
            assertThat(watch.all()).isEmpty();
        }
    }

    @Test
    void shouldGiveTheLogWithTimesAndFollowIt() throws IOException {
        run("echo one; echo two; sleep 3; echo three");

        try (var log = PodLog.open(client, query(10, true))) {
            var first = log.next().orElseThrow();
            assertThat(first.text()).isEqualTo("one");
            assertThat(first.at()).hasValueSatisfying(at -> assertThat(at).isBefore(Instant.now()));
            assertThat(log.next())
                    .hasValueSatisfying(line -> assertThat(line.text()).isEqualTo("two"));
            assertThat(log.next())
                    .hasValueSatisfying(line -> assertThat(line.text()).isEqualTo("three"));
            assertThat(log.next()).isEmpty();
        }
        try (var log = PodLog.open(client, query(1, false))) {
            assertThat(log.next())
                    .hasValueSatisfying(line -> assertThat(line.text()).isEqualTo("three"));
            assertThat(log.next()).isEmpty();
        }
    }

    private Query query(int tail, boolean follow) {
        return new Query(NAMESPACE, name, Optional.empty(), tail, Optional.empty(), follow);
    }

    private void run(String script) {
        client.resource(new PodBuilder()
                        .withNewMetadata()
                        .withNamespace(NAMESPACE)
                        .withName(name)
                        .endMetadata()
                        .withNewSpec()
                        .withRestartPolicy("Never")
                        .addNewContainer()
                        .withName("main")
                        .withImage(RealCluster.shellImage())
                        .withCommand("sh", "-c", script)
                        .endContainer()
                        .endSpec()
                        .build())
                .create();
        client.pods()
                .inNamespace(NAMESPACE)
                .withName(name)
                .waitUntilCondition(
                        pod -> pod != null
                                && List.of("Running", "Succeeded")
                                        .contains(pod.getStatus().getPhase()),
                        60,
                        TimeUnit.SECONDS);
    }

    private void put(String value) {
        client.resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withNamespace(NAMESPACE)
                        .withName(name)
                        .withLabels(Map.of("test", name))
                        .endMetadata()
                        .withData(Map.of("value", value))
                        .build())
                .forceConflicts()
                .serverSideApply();
    }

    private record Telling(List<String> told) implements ResourceWatch.Listener<ConfigMap> {

        @Override
        public void changed(ConfigMap object) {
            told.add(object.getData().get("value"));
        }

        @Override
        public void gone(ConfigMap object) {
            told.add("gone");
        }
    }
}
