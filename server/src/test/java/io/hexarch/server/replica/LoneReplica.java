package io.hexarch.server.replica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A server with a PostgreSQL of its own, as an installation on one machine has it. */
public final class LoneReplica {

    private LoneReplica() {}

    /**
     * Returns when it is ready and has its first operator.
     *
     * @param around the folder of the {@link Switchboard}
     */
    public static Replica start(Path around, Map<String, String> settings) throws IOException {
        // Open to look into, so that PostgreSQL's own user finds its data.
        Files.setPosixFilePermissions(around, PosixFilePermissions.fromString("rwxr-xr-x"));
        var state = around.resolve("server");
        shareProgramsOfPostgres(Files.createDirectories(state.resolve("postgres")));
        var replica = new Replica(state, settings);
        replica.start();
        Guests.firstOperator(replica.awaitReady()).hasStatus(200);
        return replica;
    }

    /** Unpacked once for all tests. */
    private static void shareProgramsOfPostgres(Path postgres) throws IOException {
        var shared = Path.of(System.getProperty("java.io.tmpdir"), "hexarch-test-" + System.getProperty("user.name"));
        Files.createDirectories(shared);
        Files.createSymbolicLink(postgres.resolve("binaries"), shared);
    }
}
