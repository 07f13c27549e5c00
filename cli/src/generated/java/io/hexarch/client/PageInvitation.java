// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Invitation; nextCursor leads to the next one and is null on the last.
 */
public record PageInvitation(
        List<Invitation> items,
        @Nullable String nextCursor) {

    public static PageInvitation of(Json json) {
        return new PageInvitation(
                json.at("items").list(Invitation::of),
                json.optional("nextCursor", Json::text));
    }
}
