// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * InvitationLink.
 */
public record InvitationLink(
        Invitation invitation,
        String link) {

    public static InvitationLink of(Json json) {
        return new InvitationLink(
                Invitation.of(json.at("invitation")),
                json.at("link").text());
    }
}
