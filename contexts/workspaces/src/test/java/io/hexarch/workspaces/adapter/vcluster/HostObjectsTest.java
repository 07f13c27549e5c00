package io.hexarch.workspaces.adapter.vcluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.hexarch.platform.kubernetes.KubernetesSettings;
import io.hexarch.platform.kubernetes.KubernetesSettings.Egress;
import io.hexarch.platform.kubernetes.apply.Ownership;
import io.hexarch.platform.kubernetes.host.HostCluster;
import io.hexarch.platform.kubernetes.host.HostClusterPlace;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.adapter.vcluster.HostFacts.Facts;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostObjectsTest {

    private static final Facts FACTS =
            new Facts("1.35.6", List.of("10.96.0.1", "203.0.113.7", "2001:db8::7"), List.of(443, 6443), List.of("std"));
    private static final String PUBLIC = "203.0.113.7/32";

    private final VirtualClusterSpec spec = new VirtualClusterSpec(
            new WorkspaceId(CountedIds.nth(7)),
            Actors.newOrganization(),
            new Shape("small", 2_000, 4L << 30, 10L << 30, 30));
    private final String name = HostNames.of(spec.workspace()).name();

    @Test
    void shouldBoundTheNamespaceByTheShape() {
        var objects = objects(null, Egress.INTERNET).namespace(spec);

        assertThat(objects.getFirst()).isInstanceOfSatisfying(Namespace.class, namespace -> {
            assertThat(namespace.getMetadata().getName()).isEqualTo(name);
            assertThat(namespace.getMetadata().getLabels())
                    .containsEntry("pod-security.kubernetes.io/enforce", "baseline");
        });
        assertThat(hard(objects, "hexarch"))
                .containsEntry("pods", new Quantity("30"))
                .containsEntry("requests.cpu", new Quantity("2000m"))
                .containsEntry("limits.memory", new Quantity(Long.toString(4L << 30)))
                .containsEntry("requests.storage", new Quantity(Long.toString(10L << 30)))
                .containsEntry("services.nodeports", new Quantity("0"));
        assertThat(hard(objects, "hexarch-workloads")).containsEntry("limits.cpu", new Quantity("8000m"));
    }

    /** Whoever reads the host sees whose objects they are by labels only. */
    @Test
    void shouldSayWhoseTheyAreInLabelsAndNothingOfATenantInNames() {
        var settings = objects(null, Egress.INTERNET);
        var all = new ArrayList<>(settings.namespace(spec));
        all.addAll(settings.policies(spec, FACTS));

        assertThat(all)
                .allSatisfy(object -> assertThat(object.getMetadata().getLabels())
                        .containsEntry(Ownership.WORKSPACE, spec.workspace().text())
                        .containsEntry(
                                Ownership.ORGANIZATION, spec.organization().text()));
        assertThat(all)
                .extracting(object -> object.getMetadata().getName())
                .allMatch(text -> text.equals(name) || text.startsWith("hexarch"));
        assertThat(name).hasSameSizeAs(HostNames.pattern().name()).matches("hx-[0-9a-z]{26}");
    }

    @Test
    void shouldCloseEverythingThatIsNotNamed() {
        var closed = policy(objects(null, Egress.NONE).policies(spec, FACTS), "hexarch-closed");

        assertThat(closed.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
        assertThat(closed.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(closed.getSpec().getIngress()).isNullOrEmpty();
        assertThat(closed.getSpec().getEgress()).isNullOrEmpty();
    }

    @Test
    void shouldOpenTheHostsApiToTheControlPlaneOnly() {
        var policies = objects(null, Egress.NONE).policies(spec, FACTS);

        assertThat(json(policy(policies, "hexarch-control-plane")))
                .contains("10.96.0.1/32", PUBLIC, "2001:db8::7/128", "6443");
        assertThat(json(policy(policies, "hexarch-workloads"))).doesNotContain("10.96.0.1");
    }

    @Test
    void shouldLetTheServerInFromItsOwnNamespaceWhereItRunsOnTheHost() {
        var inside = policy(objects("hexarch-system", Egress.NONE).policies(spec, FACTS), "hexarch-workloads");
        var outside = policy(objects(null, Egress.NONE).policies(spec, FACTS), "hexarch-workloads");

        assertThat(json(inside)).contains("\"kubernetes.io/metadata.name\":\"hexarch-system\"");
        assertThat(json(outside)).doesNotContain("namespaceSelector");
    }

    /** Private networks, other workspaces, the metadata service of a cloud and the host's own public address. */
    @Test
    void shouldOpenTheInternetAndNothingElse() {
        var internet = policy(objects(null, Egress.INTERNET).policies(spec, FACTS), "hexarch-internet");

        var block = internet.getSpec().getEgress().getFirst().getTo().getFirst().getIpBlock();
        assertThat(block.getCidr()).isEqualTo("0.0.0.0/0");
        assertThat(block.getExcept())
                .contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8", PUBLIC)
                .noneMatch(address -> address.contains(":"));
        assertThat(objects(null, Egress.NONE).policies(spec, FACTS))
                .extracting(object -> object.getMetadata().getName())
                .doesNotContain("hexarch-internet");
    }

    @Test
    void shouldAllowThePriorityClassThatTheHostGivesByItself() {
        var host = objects(null, Egress.NONE).host(FACTS);

        assertThat(host.stream().map(HostObjectsTest::json)).anyMatch(text -> text.contains("[\\\"\\\", \\\"std\\\"]"));
    }

    @Test
    void shouldMarkTheSameObjectsAlikeAndOthersDifferently() {
        var objects = objects(null, Egress.INTERNET);
        var larger = new VirtualClusterSpec(
                spec.workspace(), spec.organization(), new Shape("small", 2_000, 8L << 30, 10L << 30, 30));
        var mark = HostMarks.hash(objects.namespace(spec));

        assertThat(HostMarks.hash(objects.namespace(spec))).isEqualTo(mark);
        assertThat(HostMarks.hash(objects.namespace(larger))).isNotEqualTo(mark);
        var marked = new NamespaceBuilder()
                .withNewMetadata()
                .addToAnnotations(HostMarks.name(ProvisioningStep.NAMESPACE), mark)
                .endMetadata()
                .build();
        assertThat(HostMarks.of(marked).has(ProvisioningStep.NAMESPACE, mark)).isTrue();
        assertThat(HostMarks.of(marked).has(ProvisioningStep.POLICIES, mark)).isFalse();
        assertThat(HostMarks.of(objects.namespace(spec).getFirst()).mark(ProvisioningStep.NAMESPACE))
                .isEmpty();
    }

    @Test
    void shouldTakeImagesApartAsTheChartWantsThem() {
        var image = ImageName.parse("127.0.0.1:5000/loft/vcluster-oss:0.34.0");

        assertThat(image.asYaml())
                .isEqualTo("{ registry: \"127.0.0.1:5000\", repository: \"loft/vcluster-oss\", tag: \"0.34.0\" }");
        for (var text : List.of("busybox", "ghcr.io/loft", "/x:1", "host:5000/x"))
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImageName.parse(text))
                    .withMessageContaining(text);
    }

    private static HostObjects objects(@Nullable String serverNamespace, Egress egress) {
        var settings = new KubernetesSettings(
                null,
                null,
                KubernetesSettings.Endpoint.AUTO,
                new KubernetesSettings.Images(null, null, null, null),
                serverNamespace,
                egress);
        var host = new HostCluster(new HostClusterPlace(Optional.empty(), Optional.empty()));
        return new HostObjects(new HostSettings(settings, host));
    }

    private static Map<String, Quantity> hard(List<HasMetadata> objects, String quota) {
        return objects.stream()
                .filter(ResourceQuota.class::isInstance)
                .map(ResourceQuota.class::cast)
                .filter(one -> one.getMetadata().getName().equals(quota))
                .findFirst()
                .orElseThrow()
                .getSpec()
                .getHard();
    }

    private static NetworkPolicy policy(List<HasMetadata> objects, String name) {
        return objects.stream()
                .filter(object -> object.getMetadata().getName().equals(name))
                .map(NetworkPolicy.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String json(HasMetadata object) {
        return new KubernetesSerialization().asJson(object);
    }
}
