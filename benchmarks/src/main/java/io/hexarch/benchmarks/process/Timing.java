package io.hexarch.benchmarks.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long a command takes, from its start to its end. */
public record Timing(List<String> command, Map<String, String> environment) {

    public Timing {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /**
     * Runs it, first once without counting: files are in memory then, as they are for whoever types the second command of a day.
     *
     * @return milliseconds of each run
     */
    public List<Double> repeated(int times) {
        once();
        var samples = new ArrayList<Double>();
        for (int count = 0; count < times; count++) samples.add(once());
        return samples;
    }

    /** @throws IllegalStateException when it does not end with 0 */
    private double once() {
        var builder = new ProcessBuilder(command)
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            long start = System.nanoTime();
            int code = builder.start().waitFor();
            double millis = (System.nanoTime() - start) / 1e6;
            if (code != 0) throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
            return millis;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
