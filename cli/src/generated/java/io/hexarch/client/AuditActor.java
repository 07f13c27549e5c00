// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * AuditActor.
 */
public record AuditActor(
        String kind,
        @Nullable String id,
        @Nullable String name) {

    public static AuditActor of(Json json) {
        return new AuditActor(
                json.at("kind").text(),
                json.optional("id", Json::text),
                json.optional("name", Json::text));
    }
}
