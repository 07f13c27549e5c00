package io.hexarch.platform.tasks;

import java.time.Instant;
import java.util.Optional;

/** One piece of long work, as the task tray shows it. */
public record Task(
        String resource,
        String kind,
        String title,
        State state,
        Progress progress,
        Optional<String> reason,
        int attempt,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    /** Where a piece of long work stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }
}
