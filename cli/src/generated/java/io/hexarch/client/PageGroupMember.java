// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of GroupMember; nextCursor leads to the next one and is null on the last.
 */
public record PageGroupMember(
        List<GroupMember> items,
        @Nullable String nextCursor) {

    public static PageGroupMember of(Json json) {
        return new PageGroupMember(
                json.at("items").list(GroupMember::of),
                json.optional("nextCursor", Json::text));
    }
}
