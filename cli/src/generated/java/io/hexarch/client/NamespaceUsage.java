// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * NamespaceUsage.
 */
public record NamespaceUsage(
        String name,
        String cpu,
        String memory,
        int pods) {

    public static NamespaceUsage of(Json json) {
        return new NamespaceUsage(
                json.at("name").text(),
                json.at("cpu").text(),
                json.at("memory").text(),
                json.at("pods").integer());
    }
}
