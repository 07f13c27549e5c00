// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role and what it allows: built in, or, with an id, one that the organization made.
 */
public record Role(
        String name,
        String description,
        List<String> permissions,
        @Nullable String id,
        @Nullable Long generation) {

    public static Role of(Json json) {
        return new Role(
                json.at("name").text(),
                json.at("description").text(),
                json.at("permissions").list(Json::text),
                json.optional("id", Json::text),
                json.optional("generation", Json::whole));
    }
}
