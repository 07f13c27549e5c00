// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * Whether the first operator is still missing.
 */
public record Bootstrap(
        boolean required) {

    public static Bootstrap of(Json json) {
        return new Bootstrap(
                json.at("required").flag());
    }
}
