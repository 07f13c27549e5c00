// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import java.util.List;

/**
 * A person as operators see them.
 *
 * @param state One of: invited, active, suspended, erased
 */
public record Person(
        String id,
        String email,
        String displayName,
        String state,
        List<String> platformRoles,
        Instant createdAt,
        long generation) {

    public static Person of(Json json) {
        return new Person(
                json.at("id").text(),
                json.at("email").text(),
                json.at("displayName").text(),
                json.at("state").text(),
                json.at("platformRoles").list(Json::text),
                json.at("createdAt").instant(),
                json.at("generation").whole());
    }
}
