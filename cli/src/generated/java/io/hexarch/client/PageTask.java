// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Task; nextCursor leads to the next one and is null on the last.
 */
public record PageTask(
        List<Task> items,
        @Nullable String nextCursor) {

    public static PageTask of(Json json) {
        return new PageTask(
                json.at("items").list(Task::of),
                json.optional("nextCursor", Json::text));
    }
}
