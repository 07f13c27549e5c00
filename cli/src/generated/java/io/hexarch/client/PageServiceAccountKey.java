// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of ServiceAccountKey; nextCursor leads to the next one and is null on the last.
 */
public record PageServiceAccountKey(
        List<ServiceAccountKey> items,
        @Nullable String nextCursor) {

    public static PageServiceAccountKey of(Json json) {
        return new PageServiceAccountKey(
                json.at("items").list(ServiceAccountKey::of),
                json.optional("nextCursor", Json::text));
    }
}
