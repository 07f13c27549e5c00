// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * CreateGrantRequest.
 */
public record CreateGrantRequest(
        String subject,
        String scope,
        String role) {

    public static CreateGrantRequest of(Json json) {
        return new CreateGrantRequest(
                json.at("subject").text(),
                json.at("scope").text(),
                json.at("role").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("subject", subject)
                .with("scope", scope)
                .with("role", role)
                .done();
    }
}
