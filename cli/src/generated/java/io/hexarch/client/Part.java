// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One part of the installation and whether it is connected.
 *
 * @param state One of: connected, starting, missing, broken, simulated
 * @param detail In words, with the way to mend it.
 * @param setting The setting that connects this part.
 */
public record Part(
        String name,
        String state,
        String detail,
        @Nullable String setting,
        @Nullable Integer percent,
        Instant since) {

    public static Part of(Json json) {
        return new Part(
                json.at("name").text(),
                json.at("state").text(),
                json.at("detail").text(),
                json.optional("setting", Json::text),
                json.optional("percent", Json::integer),
                json.at("since").instant());
    }
}
