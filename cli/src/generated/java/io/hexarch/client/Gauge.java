// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * Used of limit, as Kubernetes writes quantities.
 */
public record Gauge(
        String used,
        String limit) {

    public static Gauge of(Json json) {
        return new Gauge(
                json.at("used").text(),
                json.at("limit").text());
    }
}
