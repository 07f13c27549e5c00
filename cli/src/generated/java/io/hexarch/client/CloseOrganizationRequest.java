// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * CloseOrganizationRequest.
 */
public record CloseOrganizationRequest(
        String confirm) {

    public static CloseOrganizationRequest of(Json json) {
        return new CloseOrganizationRequest(
                json.at("confirm").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("confirm", confirm)
                .done();
    }
}
