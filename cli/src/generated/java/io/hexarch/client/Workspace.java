// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A team's own Kubernetes: the wish and what has become of it.
 *
 * @param state One of: requested, provisioning, ready, fallingAsleep, sleeping, waking, deleting, failed
 * @param generation Moves with each change of wishes; the ETag.
 * @param revision Moves with each change, also of state and progress.
 */
public record Workspace(
        String id,
        String organization,
        String name,
        String shape,
        @Nullable String kubernetesVersion,
        String state,
        @Nullable String reason,
        @Nullable Boolean retriable,
        @Nullable WorkspaceProgress progress,
        long generation,
        long revision,
        Instant createdAt,
        @Nullable Instant readyAt) {

    public static Workspace of(Json json) {
        return new Workspace(
                json.at("id").text(),
                json.at("organization").text(),
                json.at("name").text(),
                json.at("shape").text(),
                json.optional("kubernetesVersion", Json::text),
                json.at("state").text(),
                json.optional("reason", Json::text),
                json.optional("retriable", Json::flag),
                json.optional("progress", WorkspaceProgress::of),
                json.at("generation").whole(),
                json.at("revision").whole(),
                json.at("createdAt").instant(),
                json.optional("readyAt", Json::instant));
    }
}
