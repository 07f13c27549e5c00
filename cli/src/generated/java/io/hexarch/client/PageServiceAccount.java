// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of ServiceAccount; nextCursor leads to the next one and is null on the last.
 */
public record PageServiceAccount(
        List<ServiceAccount> items,
        @Nullable String nextCursor) {

    public static PageServiceAccount of(Json json) {
        return new PageServiceAccount(
                json.at("items").list(ServiceAccount::of),
                json.optional("nextCursor", Json::text));
    }
}
