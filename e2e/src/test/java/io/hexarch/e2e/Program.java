package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of a program of this machine, and what it said on its two streams. */
record Program(int exit, String output, String errors) {

    /** Runs it to its end, or ends it when its time is over. */
    static Program run(Path folder, Map<String, String> environment, String input, Duration time, List<String> command)
            throws IOException, InterruptedException {
        var output = Files.createTempFile("journey", ".out");
        var errors = Files.createTempFile("journey", ".err");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            boolean ended = process.waitFor(time.toSeconds(), TimeUnit.SECONDS);
            if (!ended) end(process);
            var told =
                    new Program(ended ? process.exitValue() : -1, Files.readString(output), Files.readString(errors));
            assertThat(ended)
                    .as("%s ends within %s: %s", command, time, told.said())
                    .isTrue();
            return told;
        } finally {
            Files.deleteIfExists(output);
            Files.deleteIfExists(errors);
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    /** All of it. */
    String said() {
        return output + errors;
    }

    /** What a run said that went well. */
    String succeeded() {
        assertThat(exit).as(said()).isZero();
        return said();
    }

    /** What a run said that was refused. */
    String failed() {
        assertThat(exit).as(said()).isNotZero();
        return said();
    }
}
