// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch: what is absent stays, null removes.
 */
public record UpdateApplicationRequest(
        @Nullable String image,
        @Nullable Integer port,
        @Nullable Integer replicas,
        @Nullable Map<String, String> env,
        @Nullable List<String> command,
        @Nullable ApplicationResources resources,
        @Nullable String healthPath) {

    public static UpdateApplicationRequest of(Json json) {
        return new UpdateApplicationRequest(
                json.optional("image", Json::text),
                json.optional("port", Json::integer),
                json.optional("replicas", Json::integer),
                json.optional("env", found -> found.map(Json::text)),
                json.optional("command", found -> found.list(Json::text)),
                json.optional("resources", ApplicationResources::of),
                json.optional("healthPath", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("image", image)
                .with("port", port)
                .with("replicas", replicas)
                .withMap("env", env, value -> new Json.Text(value))
                .withList("command", command, value -> new Json.Text(value))
                .with("resources", resources, ApplicationResources::toJson)
                .with("healthPath", healthPath)
                .done();
    }
}
