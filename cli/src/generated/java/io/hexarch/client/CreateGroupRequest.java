// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * CreateGroupRequest.
 */
public record CreateGroupRequest(
        String name,
        @Nullable String description) {

    public static CreateGroupRequest of(Json json) {
        return new CreateGroupRequest(
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
