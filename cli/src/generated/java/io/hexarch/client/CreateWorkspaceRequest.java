// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * CreateWorkspaceRequest.
 *
 * @param name A DNS label, unique in its organization.
 */
public record CreateWorkspaceRequest(
        String name,
        @Nullable String shape) {

    public static CreateWorkspaceRequest of(Json json) {
        return new CreateWorkspaceRequest(
                json.at("name").text(),
                json.optional("shape", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("shape", shape)
                .done();
    }
}
