// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;

/**
 * What holds for everybody in an organization.
 */
public record OrganizationSettings(
        List<String> allowedDomains,
        List<String> allowedNetworks,
        long generation) {

    public static OrganizationSettings of(Json json) {
        return new OrganizationSettings(
                json.at("allowedDomains").list(Json::text),
                json.at("allowedNetworks").list(Json::text),
                json.at("generation").whole());
    }
}
