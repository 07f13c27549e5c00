// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.util.List;

/**
 * PlatformRolesRequest.
 */
public record PlatformRolesRequest(
        List<String> roles) {

    public static PlatformRolesRequest of(Json json) {
        return new PlatformRolesRequest(
                json.at("roles").list(Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .withList("roles", roles, value -> new Json.Text(value))
                .done();
    }
}
