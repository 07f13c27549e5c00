// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant.
 *
 * @param role The asking person's role in it. One of: owner, admin, member, billing, viewer
 * @param state One of: active, suspended, closing, closed
 */
public record Organization(
        String id,
        String slug,
        String name,
        Instant createdAt,
        long generation,
        String plan,
        @Nullable String role,
        String state,
        @Nullable Suspension suspension,
        @Nullable Closing closing) {

    public static Organization of(Json json) {
        return new Organization(
                json.at("id").text(),
                json.at("slug").text(),
                json.at("name").text(),
                json.at("createdAt").instant(),
                json.at("generation").whole(),
                json.at("plan").text(),
                json.optional("role", Json::text),
                json.at("state").text(),
                json.optional("suspension", Suspension::of),
                json.optional("closing", Closing::of));
    }
}
