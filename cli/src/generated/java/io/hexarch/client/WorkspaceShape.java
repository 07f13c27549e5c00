// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * A size of workspace; quantities as Kubernetes writes them.
 */
public record WorkspaceShape(
        String name,
        String cpu,
        String memory,
        String storage,
        int pods,
        boolean defaultValue) {

    public static WorkspaceShape of(Json json) {
        return new WorkspaceShape(
                json.at("name").text(),
                json.at("cpu").text(),
                json.at("memory").text(),
                json.at("storage").text(),
                json.at("pods").integer(),
                json.at("default").flag());
    }
}
