// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A numbered version of an application. What it says never changes; what became of it is remembered.
 *
 * @param digest Of the image that all its pods ran when they were last seen well; null: that was never seen.
 * @param state What became of it. One that never ran stays failed, also when others followed. One of: rollingOut, running, failed, superseded
 * @param change What was changed, in words.
 */
public record Release(
        String id,
        int number,
        String image,
        @Nullable String digest,
        Instant createdAt,
        String createdBy,
        String state,
        String change) {

    public static Release of(Json json) {
        return new Release(
                json.at("id").text(),
                json.at("number").integer(),
                json.at("image").text(),
                json.optional("digest", Json::text),
                json.at("createdAt").instant(),
                json.at("createdBy").text(),
                json.at("state").text(),
                json.at("change").text());
    }
}
