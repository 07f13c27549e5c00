package io.hexarch.platform.kubernetes.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.kubernetes.testkit.OnCluster;
import io.hexarch.platform.kubernetes.testkit.RealCluster;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnCluster
class ServerSideApplyClusterTest {

    private final KubernetesClient client = RealCluster.client();
    private final ServerSideApply apply = new ServerSideApply(client);
    private final String name = "apply-" + UUID.randomUUID();

    @AfterEach
    void remove() {
        client.resource(wish("")).delete();
        client.close();
    }

    @Test
    void shouldTakeTheNewestClaimAndRefuseAnOlderOne() {
        apply.force(wish("first"), new Fence(3));
        apply.force(wish("again"), new Fence(3));
        apply.force(wish("newer"), new Fence(4));

        assertThatThrownBy(() -> apply.force(wish("stale"), new Fence(3))).isInstanceOf(FenceRefused.class);
        assertThat(found().getData()).containsEntry("key", "newer");
        assertThat(ServerSideApply.fenceOf(found())).contains(new Fence(4));
    }

    @Test
    void shouldLeaveToOthersWhatTheyOwn() {
        apply.politely(wish("ours"));
        client.resource(wish("theirs"))
                .fieldManager("somebody")
                .forceConflicts()
                .serverSideApply();

        assertThatThrownBy(() -> apply.politely(wish("ours again")))
                .isInstanceOf(FieldConflict.class)
                .hasMessageContaining("somebody")
                .hasMessageContaining(".data.key");
    }

    @Test
    void shouldTellWhichFieldSomebodyHoldsWhoScaledByHand() {
        try {
            apply.politely(deployment(1));
            client.apps().deployments().inNamespace("default").withName(name).scale(0);

            assertThatThrownBy(() -> apply.politely(deployment(2)))
                    .isInstanceOfSatisfying(
                            FieldConflict.class,
                            conflict -> assertThat(conflict.held())
                                    .singleElement()
                                    .satisfies(held -> {
                                        assertThat(held.path()).isEqualTo(".spec.replicas");
                                        assertThat(held.owner())
                                                .contains("subresource \"scale\"")
                                                .doesNotContain("kube-controller-manager");
                                    }));
            assertThat(apply.force(deployment(2)).getSpec().getReplicas()).isEqualTo(2);
        } finally {
            client.resource(deployment(0)).delete();
        }
    }

    private Deployment deployment(int replicas) {
        return new DeploymentBuilder()
                .withNewMetadata()
                .withNamespace("default")
                .withName(name)
                .endMetadata()
                .withNewSpec()
                .withReplicas(replicas)
                .withNewSelector()
                .addToMatchLabels("app", name)
                .endSelector()
                .withNewTemplate()
                .withNewMetadata()
                .addToLabels("app", name)
                .endMetadata()
                .withNewSpec()
                .addNewContainer()
                .withName("app")
                .withImage("hexarch.local/none:1")
                .endContainer()
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }

    @Test
    void shouldNotDeleteAnotherObjectOfTheSameName() {
        var first = apply.force(wish("first"));
        apply.delete(first, new Fence(1));
        apply.delete(first, new Fence(1));
        apply.force(wish("second"));

        apply.delete(first, new Fence(1));

        assertThat(found().getData()).containsEntry("key", "second");
    }

    private ConfigMap wish(String value) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withNamespace("default")
                .withName(name)
                .endMetadata()
                .withData(Map.of("key", value))
                .build();
    }

    private ConfigMap found() {
        return client.configMaps().inNamespace("default").withName(name).require();
    }
}
