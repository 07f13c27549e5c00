// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UpdateRoleRequest.
 */
public record UpdateRoleRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> permissions) {

    public static UpdateRoleRequest of(Json json) {
        return new UpdateRoleRequest(
                json.optional("name", Json::text),
                json.optional("description", Json::text),
                json.optional("permissions", found -> found.list(Json::text)));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("description", description)
                .withList("permissions", permissions, value -> new Json.Text(value))
                .done();
    }
}
