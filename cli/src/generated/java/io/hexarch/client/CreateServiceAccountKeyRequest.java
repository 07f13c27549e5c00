// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CreateServiceAccountKeyRequest.
 */
public record CreateServiceAccountKeyRequest(
        String name,
        @Nullable String scope,
        @Nullable List<String> permissions,
        @Nullable Instant expiresAt) {

    public static CreateServiceAccountKeyRequest of(Json json) {
        return new CreateServiceAccountKeyRequest(
                json.at("name").text(),
                json.optional("scope", Json::text),
                json.optional("permissions", found -> found.list(Json::text)),
                json.optional("expiresAt", Json::instant));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("scope", scope)
                .withList("permissions", permissions, value -> new Json.Text(value))
                .with("expiresAt", expiresAt)
                .done();
    }
}
