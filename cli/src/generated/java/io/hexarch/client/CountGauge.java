// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * CountGauge.
 */
public record CountGauge(
        long used,
        long limit) {

    public static CountGauge of(Json json) {
        return new CountGauge(
                json.at("used").whole(),
                json.at("limit").whole());
    }
}
