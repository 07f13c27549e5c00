// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;

/**
 * One line of a pod's log.
 */
public record LogLine(
        Instant at,
        String pod,
        String line) {

    public static LogLine of(Json json) {
        return new LogLine(
                json.at("at").instant(),
                json.at("pod").text(),
                json.at("line").text());
    }
}
