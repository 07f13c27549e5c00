// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * CreateInvitationRequest.
 *
 * @param role One of: owner, admin, member, billing, viewer
 */
public record CreateInvitationRequest(
        String email,
        String role) {

    public static CreateInvitationRequest of(Json json) {
        return new CreateInvitationRequest(
                json.at("email").text(),
                json.at("role").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("email", email)
                .with("role", role)
                .done();
    }
}
