// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of ApiKey; nextCursor leads to the next one and is null on the last.
 */
public record PageApiKey(
        List<ApiKey> items,
        @Nullable String nextCursor) {

    public static PageApiKey of(Json json) {
        return new PageApiKey(
                json.at("items").list(ApiKey::of),
                json.optional("nextCursor", Json::text));
    }
}
