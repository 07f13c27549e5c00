package io.hexarch.platform.kubernetes.preflight;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientTimeoutException;
import io.hexarch.platform.kubernetes.apply.Manifests;
import io.hexarch.platform.kubernetes.apply.ServerSideApply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Whether network policies do anything: Kubernetes accepts them also where nobody enforces them. Two pods that can speak to each other,
 * then a policy, then again.
 */
final class NetworkPolicyProbe {

    static final String CHECK = "network-policy";
    private static final String REMEDY =
            "Install a network plugin that enforces NetworkPolicy, such as Calico or Cilium";
    private static final int START_SECONDS = 60;
    private static final int TRY_SECONDS = 60;

    private final String image;

    NetworkPolicyProbe(String image) {
        this.image = image;
    }

    PreflightCheck run(KubernetesClient client) {
        var name = "hexarch-preflight-" + UUID.randomUUID();
        try {
            return probe(client, name);
        } catch (KubernetesClientTimeoutException slow) {
            return PreflightCheck.missing(
                    CHECK,
                    "could not be tried: a pod with the image " + image + " did not start within " + START_SECONDS
                            + " s",
                    "Name an image that the cluster can get in hexarch.kubernetes.images.probe");
        } finally {
            client.namespaces().withName(name).delete();
        }
    }

    private PreflightCheck probe(KubernetesClient client, String name) {
        apply(client, "probe.yaml", Map.of("name", name, "image", image));
        var server = client.pods().inNamespace(name).withName("server").waitUntilReady(START_SECONDS, TimeUnit.SECONDS);
        var address = Objects.requireNonNull(server.getStatus().getPodIP());
        if (!seen(client, name, address, "open"))
            return PreflightCheck.missing(
                    CHECK,
                    "could not be tried: pods do not reach each other even without a policy",
                    "Mend the cluster's network");
        apply(client, "closed.yaml", Map.of("name", name));
        return seen(client, name, address, "closed")
                ? PreflightCheck.fine(CHECK, "enforced, as two pods have tried")
                : PreflightCheck.missing(CHECK, "accepted but not enforced: workspaces could reach each other", REMEDY);
    }

    private boolean seen(KubernetesClient client, String name, String address, String expected) {
        var values = new HashMap<>(Map.of("name", name, "image", image, "address", address, "expected", expected));
        values.put("pod", "expects-" + expected);
        apply(client, "client.yaml", values);
        var ended = client.pods()
                .inNamespace(name)
                .withName("expects-" + expected)
                .waitUntilCondition(NetworkPolicyProbe::ended, START_SECONDS + TRY_SECONDS, TimeUnit.SECONDS);
        return "Succeeded".equals(ended.getStatus().getPhase());
    }

    private static boolean ended(@org.jspecify.annotations.Nullable Pod pod) {
        return pod != null
                && pod.getStatus() != null
                && List.of("Succeeded", "Failed").contains(pod.getStatus().getPhase());
    }

    private static void apply(KubernetesClient client, String resource, Map<String, String> values) {
        var apply = new ServerSideApply(client);
        Manifests.read(NetworkPolicyProbe.class, resource, values).forEach(apply::force);
    }
}
