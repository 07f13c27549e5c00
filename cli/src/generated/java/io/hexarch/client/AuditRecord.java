// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, to what, when, from where and with which result.
 *
 * @param result One of: succeeded, refused, failed, attempted, unknown
 */
public record AuditRecord(
        String id,
        Instant at,
        AuditActor actor,
        String initiatedBy,
        String action,
        AuditTarget target,
        String result,
        @Nullable String detail,
        @Nullable String address,
        boolean erased,
        @Nullable String traceId) {

    public static AuditRecord of(Json json) {
        return new AuditRecord(
                json.at("id").text(),
                json.at("at").instant(),
                AuditActor.of(json.at("actor")),
                json.at("initiatedBy").text(),
                json.at("action").text(),
                AuditTarget.of(json.at("target")),
                json.at("result").text(),
                json.optional("detail", Json::text),
                json.optional("address", Json::text),
                json.at("erased").flag(),
                json.optional("traceId", Json::text));
    }
}
