package io.hexarch.e2e.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what every process of this machine was started with, as long as it runs: the command line, which everybody on a machine may
 * read, and the environment. A process that lives shorter than a round may go unseen.
 */
public final class ProcessSampler implements AutoCloseable {

    /** Command lines, one for each line. */
    public static final String COMMANDS = "process list";
    /** Variables, one for each line. */
    public static final String ENVIRONMENTS = "environments of processes";

    private static final Path PROCESSES = Path.of("/proc");
    private static final int ROUND_MILLIS = 20;
    /** A young process may still become another program; an old one, such as a session of PostgreSQL, now and then renames itself. */
    private static final int YOUNG = 50;
    /** Where the documents tell scripts to put their key. */
    private static final String SCRIPTS_KEY = "HEXARCH_TOKEN=";

    private record Seen(int since, String command) {}

    private final Evidence evidence;
    private final Thread thread;
    private final Map<Path, Seen> seen = new HashMap<>();
    private int round;

    public ProcessSampler(Evidence evidence) {
        this.evidence = evidence;
        this.thread = Thread.ofPlatform().daemon().name("process-sampler").start(this::run);
    }

    private void run() {
        try {
            for (; !Thread.currentThread().isInterrupted(); round++) {
                look();
                Thread.sleep(ROUND_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try (var files = Files.newDirectoryStream(
                PROCESSES,
                file -> Character.isDigit(String.valueOf(file.getFileName()).charAt(0)))) {
            for (var process : files) look(process);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        if (round % YOUNG == 0) seen.keySet().removeIf(process -> !Files.exists(process));
    }

    private void look(Path process) {
        var before = seen.get(process);
        if (before != null && round - before.since() > YOUNG && round % YOUNG != 0) return;
        var command = fields(process.resolve("cmdline")).collect(Collectors.joining(" "));
        if (before != null && before.command().equals(command)) return;
        seen.put(process, new Seen(before == null ? round : before.since(), command));
        if (command.isEmpty()) return;
        evidence.place(COMMANDS, command);
        var variables = fields(process.resolve("environ"))
                .filter(variable -> !variable.startsWith(SCRIPTS_KEY))
                .collect(Collectors.joining("\n"));
        evidence.place(ENVIRONMENTS, "# " + command + "\n" + variables);
    }

    private static Stream<String> fields(Path file) {
        var text = content(file);
        return text == null ? Stream.empty() : Stream.of(text.split("\0")).filter(field -> !field.isEmpty());
    }

    /** Null for a process that has ended meanwhile, or that is not ours to look into. */
    private static @Nullable String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return null;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
