package io.hexarch.server.replica;

import io.hexarch.platform.web.test.ApiRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A server as a process of its own, that can be frozen, killed and started again. */
public final class Replica implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(40);

    private final Path folder;
    private final Map<String, String> settings;
    /** Says nothing of HTTP/2, which without TLS asks for an upgrade: the Kubernetes API knows other ones only. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private @Nullable Process process;

    /**
     * @param folder its own: its state, its log; the {@link Switchboard} is in the one around it
     * @param settings without those that every test wants
     */
    public Replica(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = Map.copyOf(settings);
    }

    public String name() {
        return folder.getFileName().toString();
    }

    public Path state() {
        return folder;
    }

    /** Begins to start it. */
    public void start() {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(ReplicaMain.PORT));
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        var command = ReplicaCommand.words();
        command.add(folder.toString());
        List.of(
                        "hexarch.state=" + folder,
                        "hexarch.port=0",
                        "hexarch.http-port=-1",
                        "hexarch.tls.mode=none",
                        "hexarch.url=https://localhost:7443",
                        "hexarch.trusted-proxies=127.0.0.0/8",
                        "hexarch.limits.anonymous-per-minute=1000000",
                        "hexarch.limits.token-per-minute=1000000",
                        "hexarch.limits.organization-per-minute=1000000",
                        "hexarch.identity.hash-patience=20s",
                        "hexarch.identity.sessions-per-client=50")
                .forEach(setting -> command.add("--" + setting));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    /** Returns when it is ready. */
    public Replica awaitReady() {
        Awaitility.await(name() + " is ready, or see " + log())
                .atMost(START)
                .pollInterval(Duration.ofMillis(100))
                .failFast(name() + " ended, see " + log(), () -> !alive())
                .until(() -> Files.exists(folder.resolve(ReplicaMain.PORT)) && readiness() == 200);
        return this;
    }

    public int readiness() {
        return request().get("/actuator/health/readiness").status();
    }

    public boolean alive() {
        return process != null && process.isAlive();
    }

    public URI address() {
        try {
            return URI.create("http://localhost:" + Files.readString(folder.resolve(ReplicaMain.PORT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ApiRequest request() {
        return new ApiRequest(client, address());
    }

    public ApiRequest as(String token) {
        return request().header("Authorization", "Bearer " + token);
    }

    /** As a machine does that swaps, or a virtual one that is moved: it knows nothing of it afterwards. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    /** As {@code kill -9} does. */
    public void kill() {
        try {
            running().destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns its exit value, when it has ended by itself. */
    int awaitEnd(Duration patience) {
        Awaitility.await(name() + " ends, or see " + log()).atMost(patience).until(() -> !alive());
        return running().exitValue();
    }

    private void signal(String name) {
        try {
            var kill = new ProcessBuilder(
                            "kill", "-" + name, Long.toString(running().pid()))
                    .inheritIO()
                    .start();
            if (kill.waitFor() != 0) throw new IllegalStateException("kill -" + name + " failed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process running() {
        return Objects.requireNonNull(process, "it was never started");
    }

    /** What it said. */
    public String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** As SIGTERM does. */
    @Override
    public void close() {
        if (!alive()) return;
        try {
            running().destroy();
            if (!running().waitFor(STOP.toSeconds(), TimeUnit.SECONDS))
                running().destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
