// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CreateRoleRequest.
 */
public record CreateRoleRequest(
        String name,
        @Nullable String description,
        List<String> permissions) {

    public static CreateRoleRequest of(Json json) {
        return new CreateRoleRequest(
                json.at("name").text(),
                json.optional("description", Json::text),
                json.at("permissions").list(Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("description", description)
                .withList("permissions", permissions, value -> new Json.Text(value))
                .done();
    }
}
