// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * CreateOrganizationRequest.
 */
public record CreateOrganizationRequest(
        String name,
        @Nullable String slug) {

    public static CreateOrganizationRequest of(Json json) {
        return new CreateOrganizationRequest(
                json.at("name").text(),
                json.optional("slug", Json::text));
    }

    public Json toJson() {
        return new JsonMembers()
                .with("name", name)
                .with("slug", slug)
                .done();
    }
}
