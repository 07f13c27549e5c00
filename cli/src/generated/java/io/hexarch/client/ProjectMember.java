// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;

/**
 * A person and their role in the project itself.
 *
 * @param role One of: admin, developer, viewer
 */
public record ProjectMember(
        PersonSummary person,
        String role,
        Instant joinedAt) {

    public static ProjectMember of(Json json) {
        return new ProjectMember(
                PersonSummary.of(json.at("person")),
                json.at("role").text(),
                json.at("joinedAt").instant());
    }
}
