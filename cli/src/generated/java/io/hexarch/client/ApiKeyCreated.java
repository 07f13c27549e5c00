// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * ApiKeyCreated.
 *
 * @param secret hxk_&lt;id>_&lt;secret>; never shown again.
 */
public record ApiKeyCreated(
        ApiKey key,
        String secret) {

    public static ApiKeyCreated of(Json json) {
        return new ApiKeyCreated(
                ApiKey.of(json.at("key")),
                json.at("secret").text());
    }
}
