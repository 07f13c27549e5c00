// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;

/**
 * WorkspaceProgress.
 */
public record WorkspaceProgress(
        String step,
        int percent,
        String message,
        List<WorkspaceStep> steps) {

    public static WorkspaceProgress of(Json json) {
        return new WorkspaceProgress(
                json.at("step").text(),
                json.at("percent").integer(),
                json.at("message").text(),
                json.at("steps").list(WorkspaceStep::of));
    }
}
