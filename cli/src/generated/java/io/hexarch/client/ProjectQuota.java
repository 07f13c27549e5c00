// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * ProjectQuota.
 */
public record ProjectQuota(
        @Nullable String cpu,
        @Nullable String memory,
        @Nullable Integer pods) {

    public static ProjectQuota of(Json json) {
        return new ProjectQuota(
                json.optional("cpu", Json::text),
                json.optional("memory", Json::text),
                json.optional("pods", Json::integer));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("cpu", cpu)
                .with("memory", memory)
                .with("pods", pods)
                .done();
    }
}
