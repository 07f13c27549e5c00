// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a session. The refresh token is in the body for the CLI only and is good for one use.
 *
 * @param expiresAt When the access token ends.
 * @param tokenType One of: Bearer
 */
public record SignedIn(
        String accessToken,
        Instant expiresAt,
        String tokenType,
        @Nullable String organization,
        Me person,
        @Nullable String refreshToken) {

    public static SignedIn of(Json json) {
        return new SignedIn(
                json.at("accessToken").text(),
                json.at("expiresAt").instant(),
                json.at("tokenType").text(),
                json.optional("organization", Json::text),
                Me.of(json.at("person")),
                json.optional("refreshToken", Json::text));
    }
}
