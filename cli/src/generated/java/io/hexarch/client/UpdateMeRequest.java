// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * UpdateMeRequest.
 */
public record UpdateMeRequest(
        String displayName) {

    public static UpdateMeRequest of(Json json) {
        return new UpdateMeRequest(
                json.at("displayName").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("displayName", displayName)
                .done();
    }
}
