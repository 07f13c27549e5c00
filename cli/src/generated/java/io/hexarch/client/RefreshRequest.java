// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * The CLI sends its refresh token here; the console's travels as a cookie.
 */
public record RefreshRequest(
        @Nullable String refreshToken) {

    public static RefreshRequest of(Json json) {
        return new RefreshRequest(
                json.optional("refreshToken", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("refreshToken", refreshToken)
                .done();
    }
}
