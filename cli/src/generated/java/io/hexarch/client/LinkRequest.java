// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * LinkRequest.
 */
public record LinkRequest(
        String token) {

    public static LinkRequest of(Json json) {
        return new LinkRequest(
                json.at("token").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("token", token)
                .done();
    }
}
