// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;

/**
 * A built-in role and what it may do.
 *
 * @param name One of: operator, auditor, self, owner, admin, member, billing, viewer, workspaceAdmin, workspaceEditor, workspaceViewer, projectAdmin, projectDeveloper, projectViewer
 */
public record Role(
        String name,
        String description,
        List<String> permissions) {

    public static Role of(Json json) {
        return new Role(
                json.at("name").text(),
                json.at("description").text(),
                json.at("permissions").list(Json::text));
    }
}
