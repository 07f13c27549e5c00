// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Workspace; nextCursor leads to the next one and is null on the last.
 */
public record PageWorkspace(
        List<Workspace> items,
        @Nullable String nextCursor) {

    public static PageWorkspace of(Json json) {
        return new PageWorkspace(
                json.at("items").list(Workspace::of),
                json.optional("nextCursor", Json::text));
    }
}
