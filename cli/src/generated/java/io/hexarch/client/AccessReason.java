// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * AccessReason.
 */
public record AccessReason(
        String sentence,
        List<AccessGroup> groups,
        String role,
        String scope,
        @Nullable String grant) {

    public static AccessReason of(Json json) {
        return new AccessReason(
                json.at("sentence").text(),
                json.at("groups").list(AccessGroup::of),
                json.at("role").text(),
                json.at("scope").text(),
                json.optional("grant", Json::text));
    }
}
