// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;

/**
 * The person who asks.
 *
 * @param generation Moves with each change of wishes; the ETag.
 */
public record Me(
        String id,
        String email,
        String displayName,
        List<String> platformRoles,
        List<MyOrganization> organizations,
        long generation) {

    public static Me of(Json json) {
        return new Me(
                json.at("id").text(),
                json.at("email").text(),
                json.at("displayName").text(),
                json.at("platformRoles").list(Json::text),
                json.at("organizations").list(MyOrganization::of),
                json.at("generation").whole());
    }
}
