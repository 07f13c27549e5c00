// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A personal key for scripts. Its secret is shown once, when it is made.
 *
 * @param prefix The visible beginning of the key.
 * @param scopes Permissions; null: all that the person has.
 * @param status One of: active, expired, revoked
 */
public record ApiKey(
        String id,
        String name,
        String organization,
        String prefix,
        @Nullable List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        String status) {

    public static ApiKey of(Json json) {
        return new ApiKey(
                json.at("id").text(),
                json.at("name").text(),
                json.at("organization").text(),
                json.at("prefix").text(),
                json.optional("scopes", found -> found.list(Json::text)),
                json.at("createdAt").instant(),
                json.optional("expiresAt", Json::instant),
                json.optional("lastUsedAt", Json::instant),
                json.at("status").text());
    }
}
