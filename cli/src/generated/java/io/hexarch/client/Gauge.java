// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Used of limit, as Kubernetes writes quantities.
 *
 * @param limit null: no limit.
 */
public record Gauge(
        String used,
        @Nullable String limit) {

    public static Gauge of(Json json) {
        return new Gauge(
                json.at("used").text(),
                json.optional("limit", Json::text));
    }
}
