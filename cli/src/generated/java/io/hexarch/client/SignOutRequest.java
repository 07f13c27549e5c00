// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * SignOutRequest.
 */
public record SignOutRequest(
        @Nullable String refreshToken) {

    public static SignOutRequest of(Json json) {
        return new SignOutRequest(
                json.optional("refreshToken", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("refreshToken", refreshToken)
                .done();
    }
}
