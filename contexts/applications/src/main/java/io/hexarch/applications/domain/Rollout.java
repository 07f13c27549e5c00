package io.hexarch.applications.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was seen of an application's pods.
 *
 * @param upToDate the cluster has taken note of the newest wish
 * @param wanted pods that should be ready
 * @param updated pods of the newest release
 * @param ready pods that answer
 * @param trouble what keeps pods from being ready, in words; empty: nothing known
 * @param stuck it does not go on by itself
 * @param digest of the image that ready pods run
 */
public record Rollout(
        boolean upToDate,
        int wanted,
        int updated,
        int ready,
        Optional<String> trouble,
        boolean stuck,
        Optional<String> digest,
        List<Pod> pods) {

    public static final Rollout NOTHING =
            new Rollout(false, 0, 0, 0, Optional.empty(), false, Optional.empty(), List.of());

    public Rollout {
        pods = List.copyOf(pods);
    }

    public boolean complete() {
        return upToDate && updated == wanted && ready == wanted && pods.size() == wanted;
    }

    /** How far it is, in words: what keeps it from going on, or who answers. */
    public String message() {
        return trouble.orElse(ready + " of " + wanted + " pods answer");
    }

    /** 0 to 100: the pods of the newest release that answer. */
    public int percent() {
        if (!upToDate) return 0;
        return wanted == 0 ? 100 : Math.min(100, 100 * Math.min(updated, ready) / wanted);
    }

    /** One pod, as the workspace's API tells it. */
    public record Pod(
            String name,
            String phase,
            boolean ready,
            int restarts,
            Optional<Instant> startedAt,
            Optional<String> reason) {}
}
