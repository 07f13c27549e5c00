// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of HostCluster; nextCursor leads to the next one and is null on the last.
 */
public record PageHostCluster(
        List<HostCluster> items,
        @Nullable String nextCursor) {

    public static PageHostCluster of(Json json) {
        return new PageHostCluster(
                json.at("items").list(HostCluster::of),
                json.optional("nextCursor", Json::text));
    }
}
