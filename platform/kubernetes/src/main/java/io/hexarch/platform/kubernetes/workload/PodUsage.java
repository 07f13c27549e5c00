package io.hexarch.platform.kubernetes.workload;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.metrics.v1beta1.PodMetrics;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one pod uses at the moment.
 *
 * @param cpuMillis thousandths of a processor
 */
public record PodUsage(String namespace, String pod, Map<String, String> labels, long cpuMillis, long memoryBytes) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public PodUsage {
        labels = Map.copyOf(labels);
    }

    /** Of all pods of a namespace; empty when the cluster has no metrics. */
    public static Optional<List<PodUsage>> inNamespace(KubernetesClient client, String namespace) {
        try {
            return Optional.of(client.top().pods().metrics(namespace).getItems().stream()
                    .map(PodUsage::of)
                    .toList());
        } catch (KubernetesClientException noMetrics) {
            if (noMetrics.getCode() == 404 || noMetrics.getCode() == 503) return Optional.empty();
            throw noMetrics;
        }
    }

    private static PodUsage of(PodMetrics metrics) {
        long cpu = 0;
        long memory = 0;
        for (var container : metrics.getContainers()) {
            cpu += millis(container.getUsage().get("cpu"));
            memory += bytes(container.getUsage().get("memory"));
        }
        var meta = metrics.getMetadata();
        var labels = meta.getLabels() == null ? Map.<String, String>of() : meta.getLabels();
        return new PodUsage(meta.getNamespace(), meta.getName(), labels, cpu, memory);
    }

    /** A quantity of processors in thousandths; 0 when there is none. */
    public static long millis(@Nullable Quantity quantity) {
        return quantity == null
                ? 0
                : quantity.getNumericalAmount().multiply(THOUSAND).longValue();
    }

    /** A quantity in whole units, rounded down; 0 when there is none. */
    public static long bytes(@Nullable Quantity quantity) {
        return quantity == null ? 0 : quantity.getNumericalAmount().longValue();
    }
}
