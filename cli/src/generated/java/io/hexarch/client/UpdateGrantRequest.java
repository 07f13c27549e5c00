// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * UpdateGrantRequest.
 */
public record UpdateGrantRequest(
        String role) {

    public static UpdateGrantRequest of(Json json) {
        return new UpdateGrantRequest(
                json.at("role").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("role", role)
                .done();
    }
}
