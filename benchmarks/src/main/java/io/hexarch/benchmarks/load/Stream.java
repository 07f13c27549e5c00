package io.hexarch.benchmarks.load;

import java.time.Duration;
import java.util.function.LongConsumer;

/**
 * Requests of one kind that come at a steady rate.
 *
 * @param name what they are, for the figures
 * @param perSecond how many come, whatever becomes of those before
 * @param request does the one of that number and throws when it was not answered as it should be
 */
public record Stream(String name, int perSecond, LongConsumer request) {

    private static final double NANOS = 1e9;

    public Stream {
        if (perSecond < 1) throw new IllegalArgumentException("a stream has at least one request a second");
    }

    /**
     * When the request of that number is due, in nanoseconds since the beginning: the rate grows from nothing until {@code ramp} has
     * passed, as it does for a server that was started in the middle of a day, and stays then.
     */
    long due(long number, Duration ramp) {
        double growing = ramp.toNanos() / NANOS * perSecond / 2;
        double seconds = number < growing
                ? Math.sqrt(2 * ramp.toNanos() / NANOS * number / perSecond)
                : ramp.toNanos() / NANOS + (number - growing) / perSecond;
        return (long) (seconds * NANOS);
    }
}
