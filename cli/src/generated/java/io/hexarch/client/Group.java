// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;

/**
 * Group.
 */
public record Group(
        String id,
        String name,
        String description,
        long members,
        Instant createdAt,
        long generation) {

    public static Group of(Json json) {
        return new Group(
                json.at("id").text(),
                json.at("name").text(),
                json.at("description").text(),
                json.at("members").whole(),
                json.at("createdAt").instant(),
                json.at("generation").whole());
    }
}
