// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * Creates the first operator with the one-time link's token.
 *
 * @param client Where the refresh token goes: a cookie for the console, which is the default, the body for the command line. One of: console, cli
 */
public record BootstrapRequest(
        String token,
        String email,
        String displayName,
        String password,
        @Nullable String client) {

    public static BootstrapRequest of(Json json) {
        return new BootstrapRequest(
                json.at("token").text(),
                json.at("email").text(),
                json.at("displayName").text(),
                json.at("password").text(),
                json.optional("client", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("token", token)
                .with("email", email)
                .with("displayName", displayName)
                .with("password", password)
                .with("client", client)
                .done();
    }
}
