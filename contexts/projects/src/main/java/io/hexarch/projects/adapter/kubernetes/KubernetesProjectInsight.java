package io.hexarch.projects.adapter.kubernetes;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.hexarch.platform.kubernetes.client.ApiFault;
import io.hexarch.projects.application.port.ProjectInsight;
import io.hexarch.projects.application.port.WorkspaceUnreachable;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.workspaces.WorkspaceClients;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceUnavailable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Use from the metrics API of the workspace; where there is none, what is requested, and it says so. */
public final class KubernetesProjectInsight implements ProjectInsight {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final WorkspaceClients clients;
    private final Clock clock;

    public KubernetesProjectInsight(WorkspaceClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public Usage usage(WorkspaceId workspace, ProjectName name) {
        try {
            return usage(clients.shared(workspace), name.value());
        } catch (WorkspaceUnavailable unavailable) {
            throw new WorkspaceUnreachable(unavailable.reason(), unavailable);
        } catch (KubernetesClientException failed) {
            throw new WorkspaceUnreachable(
                    "The workspace's API said: " + ApiFault.of(failed).words(), failed);
        }
    }

    private Usage usage(KubernetesClient client, String namespace) {
        var pods = client.pods().inNamespace(namespace).list().getItems().stream()
                .filter(KubernetesProjectInsight::isAlive)
                .toList();
        var measured = measured(client, namespace);
        var used = measured.orElseGet(() -> requested(pods));
        var hard = hard(client, namespace);
        return new Usage(
                new Amount(used.cpuMillis(), limit(hard, "limits.cpu", THOUSAND)),
                new Amount(used.memoryBytes(), limit(hard, "limits.memory", BigDecimal.ONE)),
                new Amount(pods.size(), limit(hard, "pods", BigDecimal.ONE)),
                clock.instant(),
                measured.isPresent());
    }

    private record Used(long cpuMillis, long memoryBytes) {
        Used plus(Map<String, Quantity> amounts) {
            return new Used(
                    cpuMillis + whole(amounts.get("cpu"), THOUSAND),
                    memoryBytes + whole(amounts.get("memory"), BigDecimal.ONE));
        }
    }

    private static Optional<Used> measured(KubernetesClient client, String namespace) {
        try {
            var used = new Used(0, 0);
            for (var pod : client.top().pods().metrics(namespace).getItems())
                for (var container : pod.getContainers()) used = used.plus(container.getUsage());
            return Optional.of(used);
        } catch (KubernetesClientException noMetrics) {
            return Optional.empty();
        }
    }

    private static Used requested(List<Pod> pods) {
        var used = new Used(0, 0);
        for (var pod : pods)
            for (var container : pod.getSpec().getContainers()) {
                var resources = container.getResources();
                if (resources != null && resources.getRequests() != null) used = used.plus(resources.getRequests());
            }
        return used;
    }

    private static Map<String, Quantity> hard(KubernetesClient client, String namespace) {
        return client.resourceQuotas().inNamespace(namespace).list().getItems().stream()
                .findFirst()
                .map(quota -> quota.getSpec().getHard())
                .orElse(Map.of());
    }

    private static Optional<Long> limit(Map<String, Quantity> hard, String name, BigDecimal factor) {
        return Optional.ofNullable(hard.get(name)).map(quantity -> whole(quantity, factor));
    }

    private static long whole(@org.jspecify.annotations.Nullable Quantity quantity, BigDecimal factor) {
        if (quantity == null) return 0;
        return quantity.getNumericalAmount()
                .multiply(factor)
                .setScale(0, RoundingMode.CEILING)
                .longValue();
    }

    private static boolean isAlive(Pod pod) {
        var phase = pod.getStatus() == null ? "" : pod.getStatus().getPhase();
        return !"Succeeded".equals(phase) && !"Failed".equals(phase);
    }
}
