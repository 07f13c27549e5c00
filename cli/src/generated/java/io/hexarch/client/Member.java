// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;

/**
 * Member.
 *
 * @param role One of: owner, admin, member, billing, viewer
 */
public record Member(
        PersonSummary person,
        String role,
        Instant joinedAt,
        long generation) {

    public static Member of(Json json) {
        return new Member(
                PersonSummary.of(json.at("person")),
                json.at("role").text(),
                json.at("joinedAt").instant(),
                json.at("generation").whole());
    }
}
