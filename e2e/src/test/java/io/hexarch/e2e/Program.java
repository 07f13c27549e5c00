package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of a program of this machine. */
record Program(int exit, String output) {

    /** Runs it to its end, or ends it when its time is over; what it says on both streams is its output. */
    static Program run(Path folder, Map<String, String> environment, String input, Duration time, List<String> command)
            throws IOException, InterruptedException {
        var log = Files.createTempFile("journey", ".log");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(new HashMap<>(environment));
            var process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(time.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                process.waitFor(20, TimeUnit.SECONDS);
                throw new AssertionError("not done after " + time + ": " + command + "\n" + Files.readString(log));
            }
            return new Program(process.exitValue(), Files.readString(log));
        } finally {
            Files.deleteIfExists(log);
        }
    }

    /** The output of a run that went well. */
    String succeeded() {
        assertThat(exit).as(output).isZero();
        return output;
    }
}
