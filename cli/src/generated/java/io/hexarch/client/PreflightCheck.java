// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * PreflightCheck.
 */
public record PreflightCheck(
        String check,
        boolean ok,
        String detail,
        @Nullable String remedy) {

    public static PreflightCheck of(Json json) {
        return new PreflightCheck(
                json.at("check").text(),
                json.at("ok").flag(),
                json.at("detail").text(),
                json.optional("remedy", Json::text));
    }
}
