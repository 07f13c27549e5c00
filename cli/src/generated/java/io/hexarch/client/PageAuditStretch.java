// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of AuditStretch; nextCursor leads to the next one and is null on the last.
 */
public record PageAuditStretch(
        List<AuditStretch> items,
        @Nullable String nextCursor) {

    public static PageAuditStretch of(Json json) {
        return new PageAuditStretch(
                json.at("items").list(AuditStretch::of),
                json.optional("nextCursor", Json::text));
    }
}
