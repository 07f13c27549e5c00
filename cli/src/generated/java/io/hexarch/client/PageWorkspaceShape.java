// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of WorkspaceShape; nextCursor leads to the next one and is null on the last.
 */
public record PageWorkspaceShape(
        List<WorkspaceShape> items,
        @Nullable String nextCursor) {

    public static PageWorkspaceShape of(Json json) {
        return new PageWorkspaceShape(
                json.at("items").list(WorkspaceShape::of),
                json.optional("nextCursor", Json::text));
    }
}
