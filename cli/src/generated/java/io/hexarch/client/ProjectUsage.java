// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;

/**
 * ProjectUsage.
 */
public record ProjectUsage(
        Gauge cpu,
        Gauge memory,
        CountGauge pods,
        Instant at) {

    public static ProjectUsage of(Json json) {
        return new ProjectUsage(
                Gauge.of(json.at("cpu")),
                Gauge.of(json.at("memory")),
                CountGauge.of(json.at("pods")),
                json.at("at").instant());
    }
}
