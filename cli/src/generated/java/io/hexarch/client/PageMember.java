// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Member; nextCursor leads to the next one and is null on the last.
 */
public record PageMember(
        List<Member> items,
        @Nullable String nextCursor) {

    public static PageMember of(Json json) {
        return new PageMember(
                json.at("items").list(Member::of),
                json.optional("nextCursor", Json::text));
    }
}
