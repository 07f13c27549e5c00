package io.hexarch.benchmarks.authorization;

import java.time.Duration;

/**
 * How much is done.
 *
 * @param organizations made beforehand
 * @param perSecond requests, of which one in twenty changes rights, so that decisions have to be read anew all the time
 * @param ramp while the rate of requests grows
 * @param warmUp from the beginning of the load, the ramp included: nothing of it counts
 * @param measured under load
 * @param pairs of each query, with row security and without
 * @param changes of each kind, whose way to the second server is timed
 */
record Extent(
        int organizations, int perSecond, Duration ramp, Duration warmUp, Duration measured, int pairs, int changes) {

    private static final int CHANGE_IN = 20;

    /** What is claimed is measured with this. */
    private static final Extent FULL =
            new Extent(20, 200, Duration.ofSeconds(20), Duration.ofSeconds(100), Duration.ofSeconds(60), 3_000, 100);
    /** Shows that all of it runs. Its figures say nothing. */
    private static final Extent TRIAL =
            new Extent(3, 20, Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10), 100, 10);

    int changesPerSecond() {
        return perSecond / CHANGE_IN;
    }

    int readsPerSecond() {
        return perSecond - changesPerSecond();
    }

    /** @param word {@code full} or {@code trial} */
    static Extent named(String word) {
        return switch (word) {
            case "full" -> FULL;
            case "trial" -> TRIAL;
            default -> throw new IllegalArgumentException("an extent is full or trial, not " + word);
        };
    }
}
