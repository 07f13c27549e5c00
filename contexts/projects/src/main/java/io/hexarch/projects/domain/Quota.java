package io.hexarch.projects.domain;

import java.util.Optional;

/**
 * What all pods of a project together may have. An empty part is bounded by the workspace only.
 *
 * @param cpuMillis thousandths of a processor
 * @param memoryBytes limit of all containers together
 */
public record Quota(Optional<Long> cpuMillis, Optional<Long> memoryBytes, Optional<Integer> pods) {

    public static final Quota NONE = new Quota(Optional.empty(), Optional.empty(), Optional.empty());

    public Quota {
        if (cpuMillis.orElse(1L) < 1 || memoryBytes.orElse(1L) < 1 || pods.orElse(1) < 1)
            throw new IllegalArgumentException("a quota allows at least something");
    }
}
