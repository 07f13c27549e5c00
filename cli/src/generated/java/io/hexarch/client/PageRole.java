// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Role; nextCursor leads to the next one and is null on the last.
 */
public record PageRole(
        List<Role> items,
        @Nullable String nextCursor) {

    public static PageRole of(Json json) {
        return new PageRole(
                json.at("items").list(Role::of),
                json.optional("nextCursor", Json::text));
    }
}
