package io.hexarch.platform.tasks;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait after failures in a row: doubled each time up to a limit, of which a random half to whole is taken, so that many that
 * failed together do not come back together.
 */
final class Backoff {

    private static final int DOUBLINGS = 20;

    private Backoff() {}

    static Duration after(int failures, Duration first, Duration limit) {
        long whole = Math.min(limit.toMillis(), first.toMillis() << Math.min(failures - 1, DOUBLINGS));
        return Duration.ofMillis(whole / 2 + ThreadLocalRandom.current().nextLong(whole / 2 + 1));
    }
}
