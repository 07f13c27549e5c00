// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * ResourceReference.
 */
public record ResourceReference(
        String kind,
        String id,
        String name) {

    public static ResourceReference of(Json json) {
        return new ResourceReference(
                json.at("kind").text(),
                json.at("id").text(),
                json.at("name").text());
    }
}
