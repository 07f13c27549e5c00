// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;

/**
 * ProjectUsage.
 *
 * @param measured Whether processors and memory were measured; else they are what was asked for.
 */
public record ProjectUsage(
        Gauge cpu,
        Gauge memory,
        Gauge pods,
        Instant at,
        boolean measured) {

    public static ProjectUsage of(Json json) {
        return new ProjectUsage(
                Gauge.of(json.at("cpu")),
                Gauge.of(json.at("memory")),
                Gauge.of(json.at("pods")),
                json.at("at").instant(),
                json.at("measured").flag());
    }
}
