package io.hexarch.testkit.postgres;

import io.hexarch.platform.data.embedded.DataFolder;
import io.hexarch.platform.data.embedded.PostgresBinaries;
import io.hexarch.platform.data.embedded.Postmaster;
import io.hexarch.platform.data.embedded.SystemUser;
import io.hexarch.platform.data.embedded.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL process that ends with this JVM, however that ends, and leaves nothing behind. */
final class TestServer {

    private static final long START_LIMIT_SECONDS = 60;

    /**
     * Waits for the end of its input, which comes with the end of the JVM, also with {@code kill -9}; then stops PostgreSQL at once and
     * deletes its folder.
     */
    private static final String KEEPER = """
            folder=$1; shift
            "$@" >"$folder/log" 2>&1 </dev/null &
            while read -r _; do :; done
            kill -QUIT $! 2>/dev/null
            wait
            rm -rf "$folder"
            """;

    private final int port;

    private TestServer(int port) {
        this.port = port;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    static TestServer start() {
        try {
            var user = SystemUser.forTests();
            var binaries = PostgresBinaries.unpackInto(
                    Path.of(System.getProperty("java.io.tmpdir"), "hexarch-test-" + System.getProperty("user.name")));
            var folder = Files.createTempDirectory("hexarch-postgres-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            var data = new DataFolder(binaries, user, folder.resolve("data"));
            user.own(folder);
            data.initialise(DataFolder.Care.FLEETING, TestPostgres.PASSWORD);
            var port = freePort();
            launch(folder, user.command(postgres(data, port)));
            awaitReady(data.path(), folder.resolve("log"));
            return new TestServer(port);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start a PostgreSQL for tests", e);
        }
    }

    private static List<String> postgres(DataFolder data, int port) {
        var command = new ArrayList<>(List.of(
                data.binaries().program("postgres").toString(),
                "-D",
                data.path().toString()));
        for (var setting : List.of(
                "fsync=off",
                "full_page_writes=off",
                "synchronous_commit=off",
                "autovacuum=off",
                "max_connections=200",
                "shared_buffers=64MB",
                "timezone=UTC",
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "port=" + port)) command.addAll(List.of("-c", setting));
        return command;
    }

    private static void launch(Path folder, List<String> postgres) throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", KEEPER, "keeper", folder.toString()));
        command.addAll(postgres);
        var keeper = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(keeper, folder)));
    }

    private static void end(Process keeper, Path folder) {
        try {
            keeper.getOutputStream().close();
            if (!keeper.waitFor(10, TimeUnit.SECONDS)) keeper.destroyForcibly();
            Trees.delete(folder);
        } catch (IOException e) {
            // The keeper deletes the same folder: whoever comes second may find it half gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitReady(Path data, Path log) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS);
        while (Postmaster.of(data).filter(Postmaster::ready).isEmpty()) {
            if (System.nanoTime() > deadline)
                throw new IllegalStateException("PostgreSQL did not start: " + Files.readString(log));
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
