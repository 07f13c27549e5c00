// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Session; nextCursor leads to the next one and is null on the last.
 */
public record PageSession(
        List<Session> items,
        @Nullable String nextCursor) {

    public static PageSession of(Json json) {
        return new PageSession(
                json.at("items").list(Session::of),
                json.optional("nextCursor", Json::text));
    }
}
