package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder for one embedded PostgreSQL of a test. Its programs are unpacked once for all of them. */
public final class TemporaryHome implements AutoCloseable {

    private final Path parent;
    private final Path folder;

    public TemporaryHome() {
        try {
            parent = Files.createTempDirectory("hexarch-embedded-");
            // JUnit's own are closed to PostgreSQL's user.
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
            folder = Files.createDirectory(parent.resolve("postgres"));
            var shared =
                    Path.of(System.getProperty("java.io.tmpdir"), "hexarch-test-" + System.getProperty("user.name"));
            Files.createDirectories(shared);
            Files.createSymbolicLink(folder.resolve("binaries"), shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Stops what still runs there. */
    @Override
    public void close() {
        try {
            if (!EmbeddedPostgres.stop(folder)) throw new IllegalStateException("PostgreSQL is still in use");
            Trees.delete(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
