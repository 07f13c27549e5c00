// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * Mints tokens for another organization, or for none.
 */
public record SwitchRequest(
        @Nullable String organization,
        @Nullable String refreshToken) {

    public static SwitchRequest of(Json json) {
        return new SwitchRequest(
                json.optional("organization", Json::text),
                json.optional("refreshToken", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("organization", organization)
                .with("refreshToken", refreshToken)
                .done();
    }
}
