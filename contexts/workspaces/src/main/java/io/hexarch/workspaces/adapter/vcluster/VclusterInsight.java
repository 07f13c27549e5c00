package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.hexarch.platform.kubernetes.workload.PodUsage;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceInsight;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the workspace's namespace on the host: its events, its quota and what its pods use. */
final class VclusterInsight implements WorkspaceInsight {

    private static final int LIMIT = 200;
    private static final String INNER_NAMESPACE = "vcluster.loft.sh/namespace";
    private static final String CONTROL_PLANE = "control plane";
    private static final String QUOTA = "hexarch";

    private final HostCalls calls;
    private final Clock clock;

    VclusterInsight(HostCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public List<HostEvent> events(WorkspaceId workspace) {
        var names = HostNames.of(workspace);
        return calls
                .ask(client ->
                        client.v1().events().inNamespace(names.name()).list().getItems())
                .stream()
                .map(event -> told(event, names))
                .sorted(Comparator.comparing(HostEvent::at).reversed())
                .limit(LIMIT)
                .toList();
    }

    private static HostEvent told(Event event, HostNames names) {
        return new HostEvent(
                at(event),
                "Warning".equals(event.getType()),
                event.getReason() == null ? "" : event.getReason(),
                event.getMessage() == null ? "" : event.getMessage(),
                inner(
                        event.getInvolvedObject().getKind(),
                        event.getInvolvedObject().getName(),
                        names));
    }

    private static Instant at(Event event) {
        return Stream.of(
                        event.getLastTimestamp(),
                        event.getEventTime() == null
                                ? null
                                : event.getEventTime().getTime(),
                        event.getMetadata().getCreationTimestamp())
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .map(Instant::parse)
                .orElse(Instant.EPOCH);
    }

    /** {@code web-x-shop-x-hx-…} is {@code shop/web} inside; what the syncer had to hash stays as it is. */
    private static Optional<String> inner(String kind, String name, HostNames names) {
        if (name.startsWith(names.name()) || name.startsWith("data-" + names.name())) return Optional.empty();
        var suffix = "-x-" + names.name();
        if (!name.endsWith(suffix)) return Optional.of(kind + " " + name);
        var both = name.substring(0, name.length() - suffix.length());
        int cut = both.lastIndexOf("-x-");
        return Optional.of(kind + " " + (cut < 0 ? both : both.substring(cut + 3) + "/" + both.substring(0, cut)));
    }

    @Override
    public Optional<Usage> usage(WorkspaceId workspace) {
        var names = HostNames.of(workspace);
        return calls.ask(client -> Optional.ofNullable(client.resourceQuotas()
                        .inNamespace(names.name())
                        .withName(QUOTA)
                        .get())
                .map(quota -> usage(client, names, quota)));
    }

    private Usage usage(KubernetesClient client, HostNames names, ResourceQuota quota) {
        var pods = client.pods().inNamespace(names.name()).list().getItems();
        var measured = PodUsage.inNamespace(client, names.name());
        var uses = measured.map(VclusterInsight::byPod)
                .orElseGet(() -> pods.stream()
                        .collect(Collectors.toMap(pod -> pod.getMetadata().getName(), VclusterInsight::requested)));
        return new Usage(
                new Amount(sum(uses, PodUsage::cpuMillis), PodUsage.millis(hard(quota, "requests.cpu"))),
                new Amount(sum(uses, PodUsage::memoryBytes), PodUsage.bytes(hard(quota, "limits.memory"))),
                new Amount(
                        PodUsage.bytes(used(quota, "requests.storage")),
                        PodUsage.bytes(hard(quota, "requests.storage"))),
                new Amount(pods.size(), PodUsage.bytes(hard(quota, "pods"))),
                clock.instant(),
                measured.isPresent(),
                namespaces(pods, uses));
    }

    private static List<NamespaceUsage> namespaces(List<Pod> pods, Map<String, PodUsage> uses) {
        return pods.stream()
                .collect(Collectors.groupingBy(VclusterInsight::namespaceOf, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), uses))
                .toList();
    }

    private static NamespaceUsage of(String namespace, List<Pod> pods, Map<String, PodUsage> uses) {
        var mine = pods.stream()
                .map(pod -> uses.get(pod.getMetadata().getName()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toMap(PodUsage::pod, Function.identity()));
        return new NamespaceUsage(
                namespace, sum(mine, PodUsage::cpuMillis), sum(mine, PodUsage::memoryBytes), pods.size());
    }

    private static String namespaceOf(Pod pod) {
        var labels = pod.getMetadata().getLabels();
        return labels == null ? CONTROL_PLANE : labels.getOrDefault(INNER_NAMESPACE, CONTROL_PLANE);
    }

    private static Map<String, PodUsage> byPod(List<PodUsage> measured) {
        return measured.stream().collect(Collectors.toMap(PodUsage::pod, Function.identity()));
    }

    private static PodUsage requested(Pod pod) {
        long cpu = 0;
        long memory = 0;
        for (var container : pod.getSpec().getContainers()) {
            var requests = container.getResources() == null
                    ? null
                    : container.getResources().getRequests();
            if (requests == null) continue;
            cpu += PodUsage.millis(requests.get("cpu"));
            memory += PodUsage.bytes(requests.get("memory"));
        }
        return new PodUsage(pod.getMetadata().getNamespace(), pod.getMetadata().getName(), Map.of(), cpu, memory);
    }

    private static long sum(Map<String, PodUsage> uses, ToLongFunction<PodUsage> part) {
        return uses.values().stream().mapToLong(part).sum();
    }

    private static @Nullable Quantity hard(ResourceQuota quota, String name) {
        return quota.getSpec().getHard() == null
                ? null
                : quota.getSpec().getHard().get(name);
    }

    private static @Nullable Quantity used(ResourceQuota quota, String name) {
        var status = quota.getStatus();
        return status == null || status.getUsed() == null
                ? null
                : status.getUsed().get(name);
    }
}
