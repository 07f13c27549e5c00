// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * Per pod; quantities as Kubernetes writes them.
 */
public record ApplicationResources(
        @Nullable String cpu,
        @Nullable String memory) {

    public static ApplicationResources of(Json json) {
        return new ApplicationResources(
                json.optional("cpu", Json::text),
                json.optional("memory", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("cpu", cpu)
                .with("memory", memory)
                .done();
    }
}
