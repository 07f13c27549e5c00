// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * Creates the first operator with the one-time link's token.
 */
public record BootstrapRequest(
        String token,
        String email,
        String displayName,
        String password) {

    public static BootstrapRequest of(Json json) {
        return new BootstrapRequest(
                json.at("token").text(),
                json.at("email").text(),
                json.at("displayName").text(),
                json.at("password").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("token", token)
                .with("email", email)
                .with("displayName", displayName)
                .with("password", password)
                .done();
    }
}
