// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * One fault of the request body.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request.
 */
public record FieldProblem(
        String pointer,
        String message) {

    public static FieldProblem of(Json json) {
        return new FieldProblem(
                json.at("pointer").text(),
                json.at("message").text());
    }
}
