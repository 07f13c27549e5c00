// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An immutable, numbered version of an application.
 *
 * @param change What was changed, in words.
 */
public record Release(
        String id,
        int number,
        String image,
        @Nullable String digest,
        Instant createdAt,
        String createdBy,
        @Nullable String state,
        String change) {

    public static Release of(Json json) {
        return new Release(
                json.at("id").text(),
                json.at("number").integer(),
                json.at("image").text(),
                json.optional("digest", Json::text),
                json.at("createdAt").instant(),
                json.at("createdBy").text(),
                json.optional("state", Json::text),
                json.at("change").text());
    }
}
