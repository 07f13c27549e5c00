// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * AddGroupMemberRequest.
 */
public record AddGroupMemberRequest(
        String member) {

    public static AddGroupMemberRequest of(Json json) {
        return new AddGroupMemberRequest(
                json.at("member").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("member", member)
                .done();
    }
}
