// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * AddProjectMemberRequest.
 *
 * @param role One of: admin, developer, viewer
 */
public record AddProjectMemberRequest(
        String person,
        String role) {

    public static AddProjectMemberRequest of(Json json) {
        return new AddProjectMemberRequest(
                json.at("person").text(),
                json.at("role").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("person", person)
                .with("role", role)
                .done();
    }
}
