package io.hexarch.cli.progress;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How far a piece of long work is.
 *
 * @param title what it is about: {@code workspace dev}
 * @param state the resource's own word
 * @param percent 0 to 100
 * @param message in words; may be empty
 */
public record Stage(String title, String state, Outcome outcome, int percent, String message, List<Step> steps) {

    /** Whether waiting makes sense. */
    public enum Outcome {
        GOING,
        DONE,
        FAILED
    }

    /** One step of the work. */
    public record Step(String name, StepState state, Optional<Duration> took, String message) {}

    public enum StepState {
        PENDING,
        RUNNING,
        DONE,
        FAILED;

        /** A word of a newer server is not known: the step has not begun, as far as can be told. */
        public static StepState of(String word) {
            return switch (word) {
                case "running" -> RUNNING;
                case "done" -> DONE;
                case "failed" -> FAILED;
                case String other -> PENDING;
            };
        }
    }

    public Stage {
        steps = List.copyOf(steps);
    }

    public static Stage simple(String title, String state, Outcome outcome, int percent, String message) {
        return new Stage(title, state, outcome, percent, message, List.of());
    }
}
