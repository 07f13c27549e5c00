// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;

/**
 * An organization that the person belongs to.
 *
 * @param role One of: owner, admin, member, billing, viewer
 */
public record MyOrganization(
        String id,
        String slug,
        String name,
        String role) {

    public static MyOrganization of(Json json) {
        return new MyOrganization(
                json.at("id").text(),
                json.at("slug").text(),
                json.at("name").text(),
                json.at("role").text());
    }
}
