// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * TransferOwnershipRequest.
 */
public record TransferOwnershipRequest(
        String person) {

    public static TransferOwnershipRequest of(Json json) {
        return new TransferOwnershipRequest(
                json.at("person").text());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("person", person)
                .done();
    }
}
