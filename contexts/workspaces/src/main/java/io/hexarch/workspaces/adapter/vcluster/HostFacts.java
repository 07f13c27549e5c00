package io.hexarch.workspaces.adapter.vcluster;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import io.fabric8.kubernetes.api.model.scheduling.v1.PriorityClass;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What policies must know about the host cluster itself. Asked again every minute. */
final class HostFacts {

    private static final Duration FRESH = Duration.ofMinutes(1);

    /**
     * @param version for example {@code 1.35.6}
     * @param apiAddresses where the host's API is, by its service and by its servers; sorted
     * @param apiPorts sorted
     * @param defaultPriorityClasses what the cluster puts into a pod that names none
     */
    record Facts(
            String version, List<String> apiAddresses, List<Integer> apiPorts, List<String> defaultPriorityClasses) {}

    private final LoadingCache<HostCalls, Facts> facts =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(calls -> calls.ask(HostFacts::look));

    Facts of(HostCalls calls) {
        return facts.get(calls);
    }

    private static Facts look(KubernetesClient client) {
        var service =
                client.services().inNamespace("default").withName("kubernetes").require();
        var slices = client.discovery()
                .v1()
                .endpointSlices()
                .inNamespace("default")
                .withLabel("kubernetes.io/service-name", "kubernetes")
                .list()
                .getItems();
        var addresses = new TreeSet<>(service.getSpec().getClusterIPs());
        var ports = new TreeSet<Integer>(List.of(443));
        for (EndpointSlice slice : slices) {
            slice.getEndpoints().forEach(endpoint -> addresses.addAll(endpoint.getAddresses()));
            slice.getPorts().forEach(port -> ports.add(port.getPort()));
        }
        return new Facts(
                version(client),
                List.copyOf(addresses),
                List.copyOf(ports),
                defaults(client).sorted().toList());
    }

    private static String version(KubernetesClient client) {
        var version = client.getKubernetesVersion().getGitVersion();
        return version.startsWith("v") ? version.substring(1) : version;
    }

    private static Stream<String> defaults(KubernetesClient client) {
        return client.scheduling().v1().priorityClasses().list().getItems().stream()
                .filter(one -> Boolean.TRUE.equals(one.getGlobalDefault()))
                .map(PriorityClass::getMetadata)
                .map(ObjectMeta::getName)
                .filter(Objects::nonNull);
    }
}
