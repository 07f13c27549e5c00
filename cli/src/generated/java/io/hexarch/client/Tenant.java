// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tenant.
 *
 * @param state One of: active, suspended, closing, closed
 */
public record Tenant(
        String id,
        String slug,
        String name,
        Instant createdAt,
        long generation,
        String state,
        @Nullable Suspension suspension,
        @Nullable Closing closing) {

    public static Tenant of(Json json) {
        return new Tenant(
                json.at("id").text(),
                json.at("slug").text(),
                json.at("name").text(),
                json.at("createdAt").instant(),
                json.at("generation").whole(),
                json.at("state").text(),
                json.optional("suspension", Suspension::of),
                json.optional("closing", Closing::of));
    }
}
