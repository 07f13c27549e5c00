// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * WorkspaceStep.
 *
 * @param title The step in words.
 * @param state One of: pending, running, done, failed
 */
public record WorkspaceStep(
        String name,
        String title,
        String state,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String message) {

    public static WorkspaceStep of(Json json) {
        return new WorkspaceStep(
                json.at("name").text(),
                json.at("title").text(),
                json.at("state").text(),
                json.optional("startedAt", Json::instant),
                json.optional("finishedAt", Json::instant),
                json.optional("message", Json::text));
    }
}
