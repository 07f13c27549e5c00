// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * OpenInvitation.
 */
public record OpenInvitation(
        String organization,
        String slug,
        String email,
        String role,
        @Nullable String invitedBy,
        Instant expiresAt,
        boolean account) {

    public static OpenInvitation of(Json json) {
        return new OpenInvitation(
                json.at("organization").text(),
                json.at("slug").text(),
                json.at("email").text(),
                json.at("role").text(),
                json.optional("invitedBy", Json::text),
                json.at("expiresAt").instant(),
                json.at("account").flag());
    }
}
