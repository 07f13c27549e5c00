package io.hexarch.benchmarks.workspace;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The command that people use, with one kubeconfig.
 *
 * @param program where it is
 * @param kubeconfig of whom it speaks for
 */
record Kubectl(Path program, Path kubeconfig) {

    private static final int SECONDS = 20;

    /** Whether it answered, and with 0. */
    boolean answers(String... arguments) {
        return run(false, arguments).isPresent();
    }

    /** What it printed; empty when it did not end with 0. */
    Optional<String> output(String... arguments) {
        return run(true, arguments);
    }

    private Optional<String> run(boolean kept, String... arguments) {
        var command = new ArrayList<>(List.of(program.toString(), "--kubeconfig", kubeconfig.toString()));
        command.add("--request-timeout=" + SECONDS + "s");
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectOutput(kept ? Redirect.PIPE : Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            var text = kept ? new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : "";
            boolean ended = process.waitFor(2L * SECONDS, TimeUnit.SECONDS);
            if (!ended) process.destroyForcibly();
            return ended && process.exitValue() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
