// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;

/**
 * One thing that may be allowed.
 *
 * @param scope The kind of scope it is granted on. One of: platform, person, organization, workspace, project
 * @param roles Built-in roles that hold it.
 */
public record Permission(
        String name,
        String scope,
        List<String> roles,
        boolean dangerous,
        boolean peopleOnly) {

    public static Permission of(Json json) {
        return new Permission(
                json.at("name").text(),
                json.at("scope").text(),
                json.at("roles").list(Json::text),
                json.at("dangerous").flag(),
                json.at("peopleOnly").flag());
    }
}
