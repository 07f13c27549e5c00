// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Tenant; nextCursor leads to the next one and is null on the last.
 */
public record PageTenant(
        List<Tenant> items,
        @Nullable String nextCursor) {

    public static PageTenant of(Json json) {
        return new PageTenant(
                json.at("items").list(Tenant::of),
                json.optional("nextCursor", Json::text));
    }
}
