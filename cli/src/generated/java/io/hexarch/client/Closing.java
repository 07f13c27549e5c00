// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;

/**
 * Closing.
 */
public record Closing(
        Instant at,
        Instant until) {

    public static Closing of(Json json) {
        return new Closing(
                json.at("at").instant(),
                json.at("until").instant());
    }
}
