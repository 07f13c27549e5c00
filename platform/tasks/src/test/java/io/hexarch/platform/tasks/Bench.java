package io.hexarch.platform.tasks;

import java.time.Duration;

/** Settings for tests of long work. */
final class Bench {

    private Bench() {}

    /** A lease of 15 s; failures wait 1 s, then longer, a minute at most. */
    static TasksSettings settings(int perOrganization) {
        return new TasksSettings(
                true,
                32,
                perOrganization,
                Duration.ofSeconds(15),
                Duration.ofMillis(20),
                Duration.ofSeconds(1),
                Duration.ofSeconds(60));
    }

    /** As short as a test on a busy machine can bear. */
    static TasksSettings quick() {
        return new TasksSettings(
                true,
                8,
                8,
                Duration.ofSeconds(2),
                Duration.ofMillis(20),
                Duration.ofMillis(20),
                Duration.ofMillis(100));
    }
}
