// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;

/**
 * AccessExplanation.
 */
public record AccessExplanation(
        String actor,
        String permission,
        String scope,
        boolean allowed,
        String decision,
        List<AccessReason> because,
        List<String> roles) {

    public static AccessExplanation of(Json json) {
        return new AccessExplanation(
                json.at("actor").text(),
                json.at("permission").text(),
                json.at("scope").text(),
                json.at("allowed").flag(),
                json.at("decision").text(),
                json.at("because").list(AccessReason::of),
                json.at("roles").list(Json::text));
    }
}
