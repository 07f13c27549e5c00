// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * CreateServiceAccountRequest.
 */
public record CreateServiceAccountRequest(
        String name,
        @Nullable String description) {

    public static CreateServiceAccountRequest of(Json json) {
        return new CreateServiceAccountRequest(
                json.at("name").text(),
                json.optional("description", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("description", description)
                .done();
    }
}
