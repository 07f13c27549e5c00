// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * UpdateProjectMemberRequest.
 *
 * @param role One of: admin, developer, viewer
 */
public record UpdateProjectMemberRequest(
        String role) {

    public static UpdateProjectMemberRequest of(Json json) {
        return new UpdateProjectMemberRequest(
                json.at("role").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("role", role)
                .done();
    }
}
