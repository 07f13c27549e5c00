// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a chain that was verified, from its first to its last link; organization is null for the platform's chain, waiting is null before its end.
 */
public record AuditStretch(
        @Nullable String organization,
        long first,
        long last,
        @Nullable Instant sealedAt,
        @Nullable Long waiting,
        boolean end,
        List<AuditFault> faults) {

    public static AuditStretch of(Json json) {
        return new AuditStretch(
                json.optional("organization", Json::text),
                json.at("first").whole(),
                json.at("last").whole(),
                json.optional("sealedAt", Json::instant),
                json.optional("waiting", Json::whole),
                json.at("end").flag(),
                json.at("faults").list(AuditFault::of));
    }
}
