// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Invitation.
 *
 * @param role One of: owner, admin, member, billing, viewer
 * @param state One of: pending, accepted, declined, expired, withdrawn
 */
public record Invitation(
        String id,
        String email,
        String role,
        String state,
        @Nullable PersonSummary invitedBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant settledAt,
        long generation) {

    public static Invitation of(Json json) {
        return new Invitation(
                json.at("id").text(),
                json.at("email").text(),
                json.at("role").text(),
                json.at("state").text(),
                json.optional("invitedBy", PersonSummary::of),
                json.at("createdAt").instant(),
                json.at("expiresAt").instant(),
                json.optional("settledAt", Json::instant),
                json.at("generation").whole());
    }
}
