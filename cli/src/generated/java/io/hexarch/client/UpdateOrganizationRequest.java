// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * UpdateOrganizationRequest.
 */
public record UpdateOrganizationRequest(
        @Nullable String name,
        @Nullable String slug) {

    public static UpdateOrganizationRequest of(Json json) {
        return new UpdateOrganizationRequest(
                json.optional("name", Json::text),
                json.optional("slug", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("slug", slug)
                .done();
    }
}
