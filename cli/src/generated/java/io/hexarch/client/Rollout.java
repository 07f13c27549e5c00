// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * Rollout.
 */
public record Rollout(
        int percent,
        int ready,
        int wanted,
        int updated,
        String message) {

    public static Rollout of(Json json) {
        return new Rollout(
                json.at("percent").integer(),
                json.at("ready").integer(),
                json.at("wanted").integer(),
                json.at("updated").integer(),
                json.at("message").text());
    }
}
