package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL says of itself in {@code postmaster.pid}. The file may outlive its process: see {@link #alive}.
 *
 * @param pid of the first process, which starts the others
 * @param port where it listens, on the network and in the name of its Unix socket
 * @param ready whether it takes connections
 */
public record Postmaster(long pid, Path data, int port, boolean ready) {

    /** Lines 1, 2, 4 and 8 of the file; all eight are there once the start is through. */
    private static final int LINES = 8;

    /** Empty when there is no such file, or one that a start has not finished writing. */
    public static Optional<Postmaster> of(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() < LINES ? Optional.empty() : Optional.of(parse(lines));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException e) {
            throw new PostgresFailure("Cannot read " + data.resolve("postmaster.pid") + ": " + e.getMessage(), e);
        }
    }

    private static Postmaster parse(List<String> lines) {
        return new Postmaster(
                Long.parseLong(lines.get(0).strip()),
                Path.of(lines.get(1).strip()),
                Integer.parseInt(lines.get(3).strip()),
                lines.get(7).strip().equals("ready"));
    }

    /** Whether that process still runs and is a PostgreSQL on that folder: after a reboot the pid may be anybody's. */
    public boolean alive() {
        try {
            var command = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            // Of a dead one that nobody has taken note of, nothing is left to read.
            return command.contains("bin/postgres") && command.contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }
}
