// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * SignInRequest.
 *
 * @param client One of: console, cli
 */
public record SignInRequest(
        String email,
        String password,
        String client) {

    public static SignInRequest of(Json json) {
        return new SignInRequest(
                json.at("email").text(),
                json.at("password").text(),
                json.at("client").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("email", email)
                .with("password", password)
                .with("client", client)
                .done();
    }
}
