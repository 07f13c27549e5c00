// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Application; nextCursor leads to the next one and is null on the last.
 */
public record PageApplication(
        List<Application> items,
        @Nullable String nextCursor) {

    public static PageApplication of(Json json) {
        return new PageApplication(
                json.at("items").list(Application::of),
                json.optional("nextCursor", Json::text));
    }
}
