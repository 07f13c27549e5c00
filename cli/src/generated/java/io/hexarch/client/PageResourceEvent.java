// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of ResourceEvent; nextCursor leads to the next one and is null on the last.
 */
public record PageResourceEvent(
        List<ResourceEvent> items,
        @Nullable String nextCursor) {

    public static PageResourceEvent of(Json json) {
        return new PageResourceEvent(
                json.at("items").list(ResourceEvent::of),
                json.optional("nextCursor", Json::text));
    }
}
