// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * UpdateMemberRequest.
 *
 * @param role One of: owner, admin, member, billing, viewer
 */
public record UpdateMemberRequest(
        String role) {

    public static UpdateMemberRequest of(Json json) {
        return new UpdateMemberRequest(
                json.at("role").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("role", role)
                .done();
    }
}
