// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a resource, in words.
 *
 * @param type One of: normal, warning
 * @param object kind/name of the Kubernetes object, if one.
 */
public record ResourceEvent(
        Instant at,
        String type,
        String reason,
        String message,
        @Nullable String object) {

    public static ResourceEvent of(Json json) {
        return new ResourceEvent(
                json.at("at").instant(),
                json.at("type").text(),
                json.at("reason").text(),
                json.at("message").text(),
                json.optional("object", Json::text));
    }
}
