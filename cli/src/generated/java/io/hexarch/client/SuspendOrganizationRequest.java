// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * SuspendOrganizationRequest.
 */
public record SuspendOrganizationRequest(
        String reason) {

    public static SuspendOrganizationRequest of(Json json) {
        return new SuspendOrganizationRequest(
                json.at("reason").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("reason", reason)
                .done();
    }
}
