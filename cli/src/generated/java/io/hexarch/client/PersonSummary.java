// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * Who a person is to the others of an organization.
 */
public record PersonSummary(
        String id,
        String email,
        String displayName) {

    public static PersonSummary of(Json json) {
        return new PersonSummary(
                json.at("id").text(),
                json.at("email").text(),
                json.at("displayName").text());
    }
}
