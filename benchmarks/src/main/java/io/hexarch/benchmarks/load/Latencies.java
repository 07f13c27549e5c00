package io.hexarch.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long the requests of one stream took, from the moment each was due. */
public final class Latencies {

    private static final Duration SLICE = Duration.ofSeconds(5);
    private static final double NANOS_PER_MILLI = 1e6;

    private final long from;
    private final List<List<Long>> slices = new ArrayList<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    Latencies(Duration warmUp, Duration measured) {
        this.from = warmUp.toNanos();
        for (long at = 0; at < measured.toNanos(); at += SLICE.toNanos()) slices.add(new ArrayList<>());
    }

    synchronized void answered(long due, long nanos) {
        if (due >= from) slices.get((int) ((due - from) / SLICE.toNanos())).add(nanos);
    }

    /** Also while warming up: what fails then fails later. */
    synchronized void failed(RuntimeException failure) {
        failures.merge(String.valueOf(failure.getMessage()), 1, Integer::sum);
    }

    public synchronized int count() {
        return slices.stream().mapToInt(List::size).sum();
    }

    /** What went wrong and how often. */
    public synchronized Map<String, Integer> failures() {
        return Map.copyOf(failures);
    }

    /** In milliseconds, over all of the measured time. */
    public synchronized double percentile(double share) {
        return millis(slices.stream().flatMap(List::stream).toList(), share);
    }

    /** The same percentile of each slice of five seconds. */
    public synchronized List<Double> percentiles(double share) {
        return slices.stream()
                .filter(slice -> !slice.isEmpty())
                .map(slice -> millis(slice, share))
                .toList();
    }

    private static double millis(List<Long> nanos, double share) {
        return Percentile.of(nanos.stream().mapToDouble(Long::doubleValue).toArray(), share) / NANOS_PER_MILLI;
    }
}
