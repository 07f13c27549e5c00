package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts and stops one PostgreSQL. It belongs to no process of ours: it gets a session of its own, so that neither Ctrl-C nor the death
 * of the server reaches it.
 */
record PostgresProcess(DataFolder data, Path startLog) {

    /** Crash recovery reads what was written since the last checkpoint, at most a gigabyte. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    /** How PostgreSQL says that sessions of a killed one are still there. */
    private static final String ORPHANS = "shared memory block";

    private static final Duration ORPHANS_LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** The one that runs on this folder and takes connections. */
    Optional<Postmaster> running() {
        return Postmaster.of(data.path()).filter(Postmaster::alive);
    }

    /** Returns when it takes connections. Waits for what a killed one left running, which ends by itself. */
    Postmaster start(int port) {
        ServerFiles.write(data, port);
        prepareFolder();
        long deadline = System.nanoTime() + ORPHANS_LIMIT.toNanos();
        while (true) {
            try {
                return startOnce();
            } catch (PostgresFailure e) {
                if (!String.valueOf(e.getMessage()).contains(ORPHANS) || System.nanoTime() > deadline) throw e;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private Postmaster startOnce() {
        try {
            control("start", "-l", startLog.toString(), "-t", Long.toString(START_LIMIT.toSeconds()));
        } catch (PostgresFailure e) {
            throw new PostgresFailure("PostgreSQL did not start: " + e.getMessage() + "\n" + lastWords(), e);
        }
        return running()
                .orElseThrow(() -> new PostgresFailure("PostgreSQL ended right after its start:\n" + lastWords()));
    }

    /** Ends every session, writes all down, and returns when it is gone. Nothing happens when none runs. */
    void stop() {
        if (running().isEmpty()) return;
        control("stop", "-m", "fast", "-t", Long.toString(STOP_LIMIT.toSeconds()));
    }

    /** With PostgreSQL stopped, whoever may write its folder needs no password. */
    void setSuperuserPassword(String password) {
        var command = List.of(
                data.binaries().program("postgres").toString(),
                "--single",
                "-D",
                data.path().toString(),
                "postgres");
        var statement = "alter role " + DataFolder.SUPERUSER + " password '" + password + "'\n";
        Programs.runWithInput(data.user().command(command), statement, START_LIMIT);
    }

    private void control(String verb, String... options) {
        var command = new java.util.ArrayList<>(List.of(
                data.binaries().program("pg_ctl").toString(),
                verb,
                "-D",
                data.path().toString(),
                "-w",
                "-s"));
        command.addAll(List.of(options));
        Programs.run(data.user().command(command), START_LIMIT.plusSeconds(10));
    }

    private void prepareFolder() {
        try {
            Files.deleteIfExists(startLog);
            if (running().isEmpty()) forgetTheDead();
            var socket = data.path().resolveSibling("socket");
            Files.createDirectories(socket);
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rwx------"));
            data.user().ownAlone(socket);
        } catch (IOException e) {
            throw new PostgresFailure("Cannot prepare the start of PostgreSQL: " + e.getMessage(), e);
        }
    }

    /**
     * PostgreSQL refuses to start while the process of an old file seems alive: one that nobody has buried yet, or, after a reboot, a
     * stranger with the same number. Only then is the file of its pid removed: in every other case its own judgement is the better one.
     * The socket's files are in our own folder, and nobody runs on that.
     */
    private void forgetTheDead() throws IOException {
        Trees.delete(data.path().resolveSibling("socket"));
        var left = Postmaster.of(data.path());
        if (left.flatMap(postmaster -> ProcessHandle.of(postmaster.pid())).isPresent())
            Files.delete(data.path().resolve("postmaster.pid"));
    }

    private String lastWords() {
        return LastWords.of(startLog, data.path().resolve("log"));
    }
}
