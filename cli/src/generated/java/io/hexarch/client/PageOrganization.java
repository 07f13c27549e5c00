// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Organization; nextCursor leads to the next one and is null on the last.
 */
public record PageOrganization(
        List<Organization> items,
        @Nullable String nextCursor) {

    public static PageOrganization of(Json json) {
        return new PageOrganization(
                json.at("items").list(Organization::of),
                json.optional("nextCursor", Json::text));
    }
}
