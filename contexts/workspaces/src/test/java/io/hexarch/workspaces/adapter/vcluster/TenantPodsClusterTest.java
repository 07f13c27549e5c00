package io.hexarch.workspaces.adapter.vcluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.kubernetes.apply.Manifests;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.Shape;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tenant's syncer asks the host for, and what the host says to it: asked dry, so that nothing is made. */
@Tag("cluster")
@EnabledIfEnvironmentVariable(named = RealHost.KUBECONFIG, matches = ".+")
class TenantPodsClusterTest {

    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC(), new SecureRandom());
    private static final VirtualClusterSpec SPEC = new VirtualClusterSpec(
            new WorkspaceId(IDS.next()),
            new OrganizationId(IDS.next()),
            new Shape("test", 2000, 4L << 30, 10L << 30, 30));
    private static final VirtualClusters CLUSTERS = new ChartVirtualClusters(RealHost.parts());
    private static final KubernetesClient HOST = RealHost.HOST.dedicatedClient();

    @BeforeAll
    static void makeNamespace() {
        CLUSTERS.advance(ProvisioningStep.NAMESPACE, SPEC, new Fence(1));
        CLUSTERS.advance(ProvisioningStep.POLICIES, SPEC, new Fence(1));
        // The API server takes a moment to know a policy that is new to it.
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> refusalOf(pod("nodeName: somewhere")).contains("nodeName is the scheduler's to choose"));
    }

    @AfterAll
    static void leaveNothing() {
        CLUSTERS.delete(SPEC.workspace(), new Fence(2));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> CLUSTERS.observe(SPEC) instanceof Observation.Absent);
        HOST.close();
    }

    @Test
    void shouldTakeAnOrdinaryPod() {
        assertThat(refusalOf(pod("terminationGracePeriodSeconds: 1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hostNetwork: true                                            | hostNetwork",
                "hostPID: true                                                | hostPID",
                "volumes: [{ name: v, hostPath: { path: / } }]                | hostPath",
                "priorityClassName: system-node-critical                      | priority",
                "containers: [{ name: c, image: c, securityContext: { privileged: true } }] | privileged",
                "containers: [{ name: c, image: c, securityContext: { capabilities: { add: [SYS_ADMIN] } } }] | capabilities",
                "containers: [{ name: c, image: c, ports: [{ containerPort: 80, hostPort: 80 }] }] | hostPort"
            })
    void shouldRefuseWhatReachesForTheHost(String spec, String words) {
        assertThat(refusalOf(pod(spec))).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: NodePort | NodePort",
                "type: LoadBalancer | LoadBalancer",
                "externalIPs: [192.0.2.1] | external IPs"
            })
    void shouldRefuseServicesThatListenOnTheHost(String spec, String words) {
        assertThat(refusalOf("{ apiVersion: v1, kind: Service, metadata: { name: s }, spec: { ports: [{ port: 80 }], "
                        + spec + " } }"))
                .contains(words);
    }

    private static String pod(String spec) {
        var containers = spec.contains("containers:") ? "" : "containers: [{ name: c, image: c }], ";
        return "{ apiVersion: v1, kind: Pod, metadata: { name: p }, spec: { " + containers + spec + " } }";
    }

    private static String namespace() {
        return HostNames.of(SPEC.workspace()).name();
    }

    /** Empty when it would be made. */
    private static String refusalOf(String manifest) {
        HasMetadata object = Manifests.parse(manifest).getFirst();
        try {
            HOST.resource(object).inNamespace(namespace()).dryRun().create();
            return "";
        } catch (KubernetesClientException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
