// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * UpdateServiceAccountRequest.
 */
public record UpdateServiceAccountRequest(
        @Nullable String name,
        @Nullable String description) {

    public static UpdateServiceAccountRequest of(Json json) {
        return new UpdateServiceAccountRequest(
                json.optional("name", Json::text),
                json.optional("description", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("description", description)
                .done();
    }
}
