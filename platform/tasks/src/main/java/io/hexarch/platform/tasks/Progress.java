package io.hexarch.platform.tasks;

/**
 * How far long work has come, for people.
 *
 * @param step short name of the step
 * @param percent 0 to 100
 */
public record Progress(String step, int percent, String message) {

    public Progress {
        if (percent < 0 || percent > 100) throw new IllegalArgumentException(percent + " is no percentage");
    }
}
