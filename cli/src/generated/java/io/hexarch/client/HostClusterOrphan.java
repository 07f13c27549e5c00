// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * HostClusterOrphan.
 */
public record HostClusterOrphan(
        String workspace,
        @Nullable String organization,
        Instant since) {

    public static HostClusterOrphan of(Json json) {
        return new HostClusterOrphan(
                json.at("workspace").text(),
                json.optional("organization", Json::text),
                json.at("since").instant());
    }
}
