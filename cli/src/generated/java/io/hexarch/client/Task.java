// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Long work, in flight or recently ended.
 *
 * @param state One of: waiting, running, done, failed
 */
public record Task(
        ResourceReference resource,
        String kind,
        String step,
        int percent,
        String message,
        String state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String reason,
        int attempt) {

    public static Task of(Json json) {
        return new Task(
                ResourceReference.of(json.at("resource")),
                json.at("kind").text(),
                json.at("step").text(),
                json.at("percent").integer(),
                json.at("message").text(),
                json.at("state").text(),
                json.at("startedAt").instant(),
                json.optional("finishedAt", Json::instant),
                json.optional("reason", Json::text),
                json.at("attempt").integer());
    }
}
