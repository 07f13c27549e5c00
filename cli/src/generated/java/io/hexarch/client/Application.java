// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service in a project: what to run, and what runs.
 *
 * @param env Environment of the process.
 * @param state One of: deploying, running, degraded, failed, stopped, stoppedByHand, deleting
 * @param release Number of the current release.
 */
public record Application(
        String id,
        String project,
        String workspace,
        String organization,
        String name,
        String image,
        @Nullable String digest,
        int port,
        int replicas,
        Map<String, String> env,
        List<String> command,
        ApplicationResources resources,
        @Nullable String healthPath,
        String state,
        @Nullable String reason,
        Rollout rollout,
        int release,
        String url,
        List<ApplicationPod> pods,
        long generation,
        long revision,
        Instant createdAt) {

    public static Application of(Json json) {
        return new Application(
                json.at("id").text(),
                json.at("project").text(),
                json.at("workspace").text(),
                json.at("organization").text(),
                json.at("name").text(),
                json.at("image").text(),
                json.optional("digest", Json::text),
                json.at("port").integer(),
                json.at("replicas").integer(),
                json.at("env").map(Json::text),
                json.at("command").list(Json::text),
                ApplicationResources.of(json.at("resources")),
                json.optional("healthPath", Json::text),
                json.at("state").text(),
                json.optional("reason", Json::text),
                Rollout.of(json.at("rollout")),
                json.at("release").integer(),
                json.at("url").text(),
                json.at("pods").list(ApplicationPod::of),
                json.at("generation").whole(),
                json.at("revision").whole(),
                json.at("createdAt").instant());
    }
}
