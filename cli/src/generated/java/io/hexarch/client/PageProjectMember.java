// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of ProjectMember; nextCursor leads to the next one and is null on the last.
 */
public record PageProjectMember(
        List<ProjectMember> items,
        @Nullable String nextCursor) {

    public static PageProjectMember of(Json json) {
        return new PageProjectMember(
                json.at("items").list(ProjectMember::of),
                json.optional("nextCursor", Json::text));
    }
}
