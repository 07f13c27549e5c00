// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;

/**
 * What this server can do right now, part by part.
 *
 * @param url The server's one external address.
 */
public record Capabilities(
        String version,
        String url,
        List<Part> parts,
        Json limits) {

    public static Capabilities of(Json json) {
        return new Capabilities(
                json.at("version").text(),
                json.at("url").text(),
                json.at("parts").list(Part::of),
                json.at("limits"));
    }
}
