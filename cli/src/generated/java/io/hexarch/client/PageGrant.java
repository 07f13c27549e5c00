// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Grant; nextCursor leads to the next one and is null on the last.
 */
public record PageGrant(
        List<Grant> items,
        @Nullable String nextCursor) {

    public static PageGrant of(Json json) {
        return new PageGrant(
                json.at("items").list(Grant::of),
                json.optional("nextCursor", Json::text));
    }
}
