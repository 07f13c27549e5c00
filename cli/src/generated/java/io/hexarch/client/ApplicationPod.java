// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * ApplicationPod.
 */
public record ApplicationPod(
        String name,
        String phase,
        boolean ready,
        int restarts,
        @Nullable Instant startedAt,
        @Nullable String reason) {

    public static ApplicationPod of(Json json) {
        return new ApplicationPod(
                json.at("name").text(),
                json.at("phase").text(),
                json.at("ready").flag(),
                json.at("restarts").integer(),
                json.optional("startedAt", Json::instant),
                json.optional("reason", Json::text));
    }
}
