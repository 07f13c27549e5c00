// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * AddMemberRequest.
 *
 * @param role One of: owner, admin, member, billing, viewer
 */
public record AddMemberRequest(
        String email,
        String role,
        @Nullable String displayName) {

    public static AddMemberRequest of(Json json) {
        return new AddMemberRequest(
                json.at("email").text(),
                json.at("role").text(),
                json.optional("displayName", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("email", email)
                .with("role", role)
                .with("displayName", displayName)
                .done();
    }
}
