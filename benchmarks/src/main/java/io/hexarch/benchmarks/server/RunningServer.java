package io.hexarch.benchmarks.server;

import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.http.Unanswered;
import io.hexarch.benchmarks.process.ProcessUse;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A server process of our own. */
public final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Process process;

    private RunningServer(Process process) {
        this.process = process;
    }

    /**
     * Starts it. What it writes goes into its state folder, and so does its number: the launcher stops it when this program is killed.
     *
     * @param state its state folder
     * @param environment what is told to it beside what is told to us
     */
    public static RunningServer begin(List<String> command, Path state, Map<String, String> environment) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(
                        Redirect.appendTo(state.resolve("logs/server.out").toFile()));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            var pid = process.pid() + " " + new ProcessUse(process.pid()).startedAt();
            Files.writeString(state.resolve("server.pid"), pid + "\n");
            return new RunningServer(process);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot start " + command.getFirst(), e);
        }
    }

    /** Until it answers that it is ready. */
    public void awaitReady(Api api) {
        await(() -> ready(api));
    }

    public void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive()) throw new IllegalStateException("the server ended with " + process.exitValue());
            if (System.nanoTime() > deadline) throw new IllegalStateException("not ready after " + PATIENCE);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static boolean ready(Api api) {
        try {
            return api.get("", "/actuator/health/readiness").status() == 200;
        } catch (Unanswered notYet) {
            return false;
        }
    }

    ProcessUse use() {
        return new ProcessUse(process.pid());
    }

    /** Asks it to end, as {@code ./hexarch down} does, and waits for it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(60, TimeUnit.SECONDS)) return;
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
