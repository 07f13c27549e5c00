package io.hexarch.server.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A server with a state folder and a port of its own; what it killed or stopped is started again on the same folder. */
final class ServerProcess implements AutoCloseable {

    /** Names the file in which the local cluster says where it is. */
    static final String CLUSTER = "HEXARCH_TEST_CLUSTER";

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration LIFE = Duration.ofMinutes(4);

    private final Path state;
    private final int port;
    private @Nullable Process process;

    ServerProcess(Path folder) throws IOException {
        // Open to look into, so that PostgreSQL's own user finds its data.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.state = folder;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** Where the local cluster says where it is. */
    static Path cluster() {
        return Path.of(Optional.ofNullable(System.getenv(CLUSTER)).orElseThrow());
    }

    /** Starts it and waits until it serves. */
    Api start() {
        launch();
        var api = new Api(state, port);
        Awaitility.await("the server is ready, its log: " + log())
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    assertThat(running().isAlive()).as("it lives").isTrue();
                    return api.ready();
                });
        return api;
    }

    /** Starts it and does not wait: where it dies soon, it may never be ready. */
    void launch() {
        var builder = new ProcessBuilder(command());
        builder.environment()
                .putAll(Map.of(
                        "HEXARCH_CLUSTER_STATE_FILE",
                        cluster().toString(),
                        "HEXARCH_STATE",
                        state.toString(),
                        "HEXARCH_PORT",
                        Integer.toString(port),
                        "HEXARCH_HTTP_PORT",
                        "-1",
                        "HEXARCH_TASKS_LEASE",
                        "3s"));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        try {
            process = builder.start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> command() {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes));
        command.add(MortalServer.class.getName());
        return command;
    }

    /** It dies there, once. */
    void diesAt(String moment) {
        try {
            Files.writeString(state.resolve("dies-at"), moment);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Waits until it has died where it should, and lets the next one live. */
    void awaitDeath(String moment) throws IOException, InterruptedException {
        assertThat(running().waitFor(LIFE.toSeconds(), TimeUnit.SECONDS))
                .as("it died at %s", moment)
                .isTrue();
        assertThat(running().exitValue())
                .as("it died at %s; its log ends with%n%s", moment, lastWords())
                .isEqualTo(Death.EXIT);
        Files.delete(state.resolve("dies-at"));
    }

    private Process running() {
        if (process == null) throw new IllegalStateException("it was never started");
        return process;
    }

    private String lastWords() throws IOException {
        var lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private Path log() {
        return state.resolve("server.out");
    }

    Path state() {
        return state;
    }

    @Override
    public void close() {
        if (process == null) return;
        process.destroy();
        try {
            if (process.waitFor(60, TimeUnit.SECONDS)) return;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
