// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Group; nextCursor leads to the next one and is null on the last.
 */
public record PageGroup(
        List<Group> items,
        @Nullable String nextCursor) {

    public static PageGroup of(Json json) {
        return new PageGroup(
                json.at("items").list(Group::of),
                json.optional("nextCursor", Json::text));
    }
}
