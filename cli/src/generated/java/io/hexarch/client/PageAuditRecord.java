// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of AuditRecord; nextCursor leads to the next one and is null on the last.
 */
public record PageAuditRecord(
        List<AuditRecord> items,
        @Nullable String nextCursor) {

    public static PageAuditRecord of(Json json) {
        return new PageAuditRecord(
                json.at("items").list(AuditRecord::of),
                json.optional("nextCursor", Json::text));
    }
}
