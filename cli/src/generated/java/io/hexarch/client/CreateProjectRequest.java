// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * CreateProjectRequest.
 *
 * @param name A DNS label.
 */
public record CreateProjectRequest(
        String name,
        @Nullable ProjectQuota quota) {

    public static CreateProjectRequest of(Json json) {
        return new CreateProjectRequest(
                json.at("name").text(),
                json.optional("quota", ProjectQuota::of));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("quota", quota, ProjectQuota::toJson)
                .done();
    }
}
