// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import java.util.List;

/**
 * WorkspaceUsage.
 *
 * @param measured false when the host has no metrics: then cpu and memory are what is requested.
 */
public record WorkspaceUsage(
        Gauge cpu,
        Gauge memory,
        Gauge storage,
        CountGauge pods,
        Instant at,
        boolean measured,
        List<NamespaceUsage> namespaces) {

    public static WorkspaceUsage of(Json json) {
        return new WorkspaceUsage(
                Gauge.of(json.at("cpu")),
                Gauge.of(json.at("memory")),
                Gauge.of(json.at("storage")),
                CountGauge.of(json.at("pods")),
                json.at("at").instant(),
                json.at("measured").flag(),
                json.at("namespaces").list(NamespaceUsage::of));
    }
}
