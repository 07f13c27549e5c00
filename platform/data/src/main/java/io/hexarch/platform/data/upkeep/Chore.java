package io.hexarch.platform.data.upkeep;

import java.time.Duration;

/**
 * Something to be done at the start and then again and again.
 *
 * @param name for the log
 * @param pause between the end of one time and the begin of the next
 * @param awaited whether the application is ready only when it was done once, or has failed for a while: for what its users look for at once
 * @param work must be safe to break off and to repeat; it may throw, and is tried again after the pause or five seconds,
 *     whichever is shorter
 */
public record Chore(String name, Duration pause, boolean awaited, Runnable work) {

    /** One that nobody waits for. */
    public Chore(String name, Duration pause, Runnable work) {
        this(name, pause, false, work);
    }

    public static Chore awaited(String name, Duration pause, Runnable work) {
        return new Chore(name, pause, true, work);
    }
}
