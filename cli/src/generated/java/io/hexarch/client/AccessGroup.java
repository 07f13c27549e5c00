// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * AccessGroup.
 */
public record AccessGroup(
        String id,
        String name) {

    public static AccessGroup of(Json json) {
        return new AccessGroup(
                json.at("id").text(),
                json.at("name").text());
    }
}
