// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Permission; nextCursor leads to the next one and is null on the last.
 */
public record PagePermission(
        List<Permission> items,
        @Nullable String nextCursor) {

    public static PagePermission of(Json json) {
        return new PagePermission(
                json.at("items").list(Permission::of),
                json.optional("nextCursor", Json::text));
    }
}
