// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * ServiceAccount.
 */
public record ServiceAccount(
        String id,
        String name,
        String description,
        long keys,
        @Nullable Instant lastUsedAt,
        Instant createdAt,
        long generation) {

    public static ServiceAccount of(Json json) {
        return new ServiceAccount(
                json.at("id").text(),
                json.at("name").text(),
                json.at("description").text(),
                json.at("keys").whole(),
                json.optional("lastUsedAt", Json::instant),
                json.at("createdAt").instant(),
                json.at("generation").whole());
    }
}
