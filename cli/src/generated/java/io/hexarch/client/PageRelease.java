// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Release; nextCursor leads to the next one and is null on the last.
 */
public record PageRelease(
        List<Release> items,
        @Nullable String nextCursor) {

    public static PageRelease of(Json json) {
        return new PageRelease(
                json.at("items").list(Release::of),
                json.optional("nextCursor", Json::text));
    }
}
