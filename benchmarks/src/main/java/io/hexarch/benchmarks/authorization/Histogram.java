package io.hexarch.benchmarks.authorization;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How often something took no longer than each of some bounds.
 *
 * @param counts by the bound, in seconds; the last bound is infinite and counts all
 */
record Histogram(NavigableMap<Double, Long> counts) {

    private static final double MILLIS = 1_000;

    /** What came in since. */
    Histogram since(Histogram before) {
        var since = new TreeMap<Double, Long>();
        counts.forEach(
                (bound, count) -> since.put(bound, count - before.counts().getOrDefault(bound, 0L)));
        return new Histogram(since);
    }

    long count() {
        return counts.isEmpty() ? 0 : counts.lastEntry().getValue();
    }

    /**
     * The lowest bound that {@code share} of all did not exceed: never less than the true percentile, and more by a third at most.
     *
     * @return milliseconds
     * @throws IllegalStateException when there were none, or more than the rest lies beyond the last finite bound
     */
    double percentile(double share) {
        long rank = (long) Math.ceil(share * count());
        return counts.entrySet().stream()
                        .filter(entry -> entry.getValue() >= rank && count() > 0 && Double.isFinite(entry.getKey()))
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .orElseThrow(() -> new IllegalStateException("no bound holds " + share + " of " + counts))
                * MILLIS;
    }
}
