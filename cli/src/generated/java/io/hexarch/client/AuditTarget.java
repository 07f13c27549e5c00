// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * AuditTarget.
 */
public record AuditTarget(
        String kind,
        String id,
        @Nullable String name) {

    public static AuditTarget of(Json json) {
        return new AuditTarget(
                json.at("kind").text(),
                json.at("id").text(),
                json.optional("name", Json::text));
    }
}
