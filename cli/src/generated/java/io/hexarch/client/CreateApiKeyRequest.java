// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CreateApiKeyRequest.
 */
public record CreateApiKeyRequest(
        String name,
        String organization,
        @Nullable List<String> scopes,
        @Nullable Instant expiresAt) {

    public static CreateApiKeyRequest of(Json json) {
        return new CreateApiKeyRequest(
                json.at("name").text(),
                json.at("organization").text(),
                json.optional("scopes", found -> found.list(Json::text)),
                json.optional("expiresAt", Json::instant));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("organization", organization)
                .withList("scopes", scopes, value -> new Json.Text(value))
                .with("expiresAt", expiresAt)
                .done();
    }
}
