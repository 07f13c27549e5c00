// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * UpdateProjectRequest.
 */
public record UpdateProjectRequest(
        @Nullable ProjectQuota quota) {

    public static UpdateProjectRequest of(Json json) {
        return new UpdateProjectRequest(
                json.optional("quota", ProjectQuota::of));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("quota", quota, ProjectQuota::toJson)
                .done();
    }
}
