// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Project; nextCursor leads to the next one and is null on the last.
 */
public record PageProject(
        List<Project> items,
        @Nullable String nextCursor) {

    public static PageProject of(Json json) {
        return new PageProject(
                json.at("items").list(Project::of),
                json.optional("nextCursor", Json::text));
    }
}
