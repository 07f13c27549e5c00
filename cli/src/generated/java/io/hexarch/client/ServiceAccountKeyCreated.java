// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * ServiceAccountKeyCreated.
 */
public record ServiceAccountKeyCreated(
        ServiceAccountKey key,
        String secret) {

    public static ServiceAccountKeyCreated of(Json json) {
        return new ServiceAccountKeyCreated(
                ServiceAccountKey.of(json.at("key")),
                json.at("secret").text());
    }
}
