// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * Redeems an invited person's one-time link.
 */
public record JoinRequest(
        String token,
        String displayName,
        String password) {

    public static JoinRequest of(Json json) {
        return new JoinRequest(
                json.at("token").text(),
                json.at("displayName").text(),
                json.at("password").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("token", token)
                .with("displayName", displayName)
                .with("password", password)
                .done();
    }
}
