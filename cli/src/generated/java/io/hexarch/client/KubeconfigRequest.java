// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * KubeconfigRequest.
 *
 * @param kind One of: exec, token
 * @param context Name of the context to write.
 */
public record KubeconfigRequest(
        String kind,
        @Nullable String context) {

    public static KubeconfigRequest of(Json json) {
        return new KubeconfigRequest(
                json.at("kind").text(),
                json.optional("context", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("kind", kind)
                .with("context", context)
                .done();
    }
}
