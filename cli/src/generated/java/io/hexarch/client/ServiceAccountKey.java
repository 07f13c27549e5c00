// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ServiceAccountKey.
 *
 * @param status One of: active, expired, revoked
 */
public record ServiceAccountKey(
        String id,
        String name,
        String prefix,
        @Nullable String scope,
        @Nullable List<String> permissions,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        String status) {

    public static ServiceAccountKey of(Json json) {
        return new ServiceAccountKey(
                json.at("id").text(),
                json.at("name").text(),
                json.at("prefix").text(),
                json.optional("scope", Json::text),
                json.optional("permissions", found -> found.list(Json::text)),
                json.at("createdAt").instant(),
                json.at("expiresAt").instant(),
                json.optional("lastUsedAt", Json::instant),
                json.at("status").text());
    }
}
