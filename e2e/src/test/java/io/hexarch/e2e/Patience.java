package io.hexarch.e2e;

import java.time.Duration;

/** How long is waited for what is sure to come, if nothing is broken. */
final class Patience {

    /** On a machine that others use at the same time all of it takes some times as long; who starts the tests says how many. */
    private static final int TIMES = Integer.parseInt(System.getenv().getOrDefault("HEXARCH_TEST_PATIENCE", "1"));

    private Patience() {}

    /** So many minutes, on a machine of its own. */
    static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes).multipliedBy(TIMES);
    }
}
