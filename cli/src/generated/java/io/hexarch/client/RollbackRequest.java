// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;

/**
 * RollbackRequest.
 *
 * @param release Number of the release to go back to.
 */
public record RollbackRequest(
        int release) {

    public static RollbackRequest of(Json json) {
        return new RollbackRequest(
                json.at("release").integer());
    }

    public Json toJson() {
        return new JsonMembers()
                .with("release", release)
                .done();
    }
}
