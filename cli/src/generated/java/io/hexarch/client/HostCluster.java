// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster that workspaces are placed on.
 */
public record HostCluster(
        String name,
        String version,
        int nodes,
        String state,
        List<PreflightCheck> preflight,
        @Nullable Instant checkedAt) {

    public static HostCluster of(Json json) {
        return new HostCluster(
                json.at("name").text(),
                json.at("version").text(),
                json.at("nodes").integer(),
                json.at("state").text(),
                json.at("preflight").list(PreflightCheck::of),
                json.optional("checkedAt", Json::instant));
    }
}
