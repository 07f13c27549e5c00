// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;

/**
 * A sign-in that is still good.
 *
 * @param client One of: console, cli
 */
public record Session(
        String id,
        String client,
        String device,
        String address,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        boolean current) {

    public static Session of(Json json) {
        return new Session(
                json.at("id").text(),
                json.at("client").text(),
                json.at("device").text(),
                json.at("address").text(),
                json.at("createdAt").instant(),
                json.at("lastUsedAt").instant(),
                json.at("expiresAt").instant(),
                json.at("current").flag());
    }
}
