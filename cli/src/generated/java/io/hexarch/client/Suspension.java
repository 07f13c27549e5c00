// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;

/**
 * Suspension.
 */
public record Suspension(
        String reason,
        Instant at) {

    public static Suspension of(Json json) {
        return new Suspension(
                json.at("reason").text(),
                json.at("at").instant());
    }
}
