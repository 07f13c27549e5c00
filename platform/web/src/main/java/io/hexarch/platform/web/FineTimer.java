package io.hexarch.platform.web;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Timers of what takes microseconds: their histograms begin there, where usual ones begin at a millisecond. */
public final class FineTimer {

    private static final Duration LEAST = Duration.ofNanos(1_000);
    /** No transaction lasts longer. */
    private static final Duration MOST = Duration.ofSeconds(10);

    private FineTimer() {}

    /** @param bar what most should stay below: how many do is told exactly, as a bucket ends there */
    public static Timer.Builder named(String name, Duration bar) {
        return Timer.builder(name)
                .publishPercentileHistogram()
                .minimumExpectedValue(LEAST)
                .maximumExpectedValue(MOST)
                .serviceLevelObjectives(bar);
    }
}
