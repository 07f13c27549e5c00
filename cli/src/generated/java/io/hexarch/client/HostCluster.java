// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster that workspaces are placed on.
 *
 * @param version null while it has not answered.
 * @param state One of: connected, starting, broken
 * @param reason Why it is not connected.
 * @param orphans What bears the label of a workspace that this installation does not know.
 */
public record HostCluster(
        String name,
        @Nullable String version,
        int nodes,
        String state,
        @Nullable String reason,
        List<HostClusterOrphan> orphans,
        List<PreflightCheck> preflight,
        @Nullable Instant checkedAt) {

    public static HostCluster of(Json json) {
        return new HostCluster(
                json.at("name").text(),
                json.optional("version", Json::text),
                json.at("nodes").integer(),
                json.at("state").text(),
                json.optional("reason", Json::text),
                json.at("orphans").list(HostClusterOrphan::of),
                json.at("preflight").list(PreflightCheck::of),
                json.optional("checkedAt", Json::instant));
    }
}
