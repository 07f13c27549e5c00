// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * Redeems an invited person's one-time link.
 *
 * @param client Where the refresh token goes: a cookie for the console, which is the default, the body for the command line. One of: console, cli
 */
public record JoinRequest(
        String token,
        String displayName,
        String password,
        @Nullable String client) {

    public static JoinRequest of(Json json) {
        return new JoinRequest(
                json.at("token").text(),
                json.at("displayName").text(),
                json.at("password").text(),
                json.optional("client", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("token", token)
                .with("displayName", displayName)
                .with("password", password)
                .with("client", client)
                .done();
    }
}
