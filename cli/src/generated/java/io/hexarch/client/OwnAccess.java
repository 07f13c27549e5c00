// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;

/**
 * OwnAccess.
 */
public record OwnAccess(
        String scope,
        List<String> permissions) {

    public static OwnAccess of(Json json) {
        return new OwnAccess(
                json.at("scope").text(),
                json.at("permissions").list(Json::text));
    }
}
