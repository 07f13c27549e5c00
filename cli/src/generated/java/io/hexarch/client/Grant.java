// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Grant.
 */
public record Grant(
        String id,
        String subject,
        @Nullable String subjectName,
        String scope,
        String role,
        Instant grantedAt,
        long generation) {

    public static Grant of(Json json) {
        return new Grant(
                json.at("id").text(),
                json.at("subject").text(),
                json.optional("subjectName", Json::text),
                json.at("scope").text(),
                json.at("role").text(),
                json.at("grantedAt").instant(),
                json.at("generation").whole());
    }
}
