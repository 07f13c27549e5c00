// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A namespace inside a workspace, with people and limits.
 *
 * @param state One of: requested, ready, failed, deleting
 */
public record Project(
        String id,
        String workspace,
        String organization,
        String name,
        String namespace,
        ProjectQuota quota,
        String state,
        @Nullable String reason,
        long generation,
        long revision,
        Instant createdAt) {

    public static Project of(Json json) {
        return new Project(
                json.at("id").text(),
                json.at("workspace").text(),
                json.at("organization").text(),
                json.at("name").text(),
                json.at("namespace").text(),
                ProjectQuota.of(json.at("quota")),
                json.at("state").text(),
                json.optional("reason", Json::text),
                json.at("generation").whole(),
                json.at("revision").whole(),
                json.at("createdAt").instant());
    }
}
