// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * Ends all other sessions.
 */
public record ChangePasswordRequest(
        String currentPassword,
        String newPassword) {

    public static ChangePasswordRequest of(Json json) {
        return new ChangePasswordRequest(
                json.at("currentPassword").text(),
                json.at("newPassword").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("currentPassword", currentPassword)
                .with("newPassword", newPassword)
                .done();
    }
}
