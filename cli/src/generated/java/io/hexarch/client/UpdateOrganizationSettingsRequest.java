// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UpdateOrganizationSettingsRequest.
 */
public record UpdateOrganizationSettingsRequest(
        @Nullable List<String> allowedDomains,
        @Nullable List<String> allowedNetworks) {

    public static UpdateOrganizationSettingsRequest of(Json json) {
        return new UpdateOrganizationSettingsRequest(
                json.optional("allowedDomains", found -> found.list(Json::text)),
                json.optional("allowedNetworks", found -> found.list(Json::text)));
    }

    public Json toJson() {
        return new JsonMembers()
                .withList("allowedDomains", allowedDomains, value -> new Json.Text(value))
                .withList("allowedNetworks", allowedNetworks, value -> new Json.Text(value))
                .done();
    }
}
