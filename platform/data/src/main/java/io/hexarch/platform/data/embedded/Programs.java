package io.hexarch.platform.data.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Short programs of the operating system, run to their end. */
final class Programs {

    private static final int SHOWN = 4_000;

    private Programs() {}

    /**
     * What the program wrote, both streams together. It gets none of our environment, which may hold secrets.
     *
     * @throws PostgresFailure when it is not there, takes longer, or ends with anything but 0; says what it wrote
     */
    static String run(List<String> command, Duration limit) {
        return runWithInput(command, "", limit);
    }

    static String runWithInput(List<String> command, String input, Duration limit) {
        try {
            var process = start(command);
            var output = CompletableFuture.supplyAsync(() -> read(process), Thread::startVirtualThread);
            try (var stream = process.outputWriter(StandardCharsets.UTF_8)) {
                stream.write(input);
            }
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new PostgresFailure(name(command) + " did not end within " + limit.toSeconds() + " s");
            }
            if (process.exitValue() != 0)
                throw new PostgresFailure(
                        name(command) + " ended with " + process.exitValue() + ": " + tail(output.join()));
            return output.join();
        } catch (IOException e) {
            throw new PostgresFailure("Cannot run " + name(command) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("Interrupted while " + name(command) + " ran", e);
        }
    }

    private static Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(new File("/"));
        var path = builder.environment().getOrDefault("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
        return builder.start();
    }

    private static String read(Process process) {
        try (var stream = process.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(its output cannot be read: " + e.getMessage() + ")";
        }
    }

    private static String name(List<String> command) {
        return command.stream()
                .filter(word -> word.contains("/bin/"))
                .findFirst()
                .orElse(command.getFirst());
    }

    private static String tail(String output) {
        var text = output.strip();
        return text.length() <= SHOWN ? text : text.substring(text.length() - SHOWN);
    }
}
