package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where one PostgreSQL keeps everything.
 *
 * @param path what PostgreSQL calls its data directory; its parent must exist
 */
public record DataFolder(PostgresBinaries binaries, SystemUser user, Path path) {

    /** The one superuser. Hexarch itself works with lesser roles. */
    public static final String SUPERUSER = "postgres";

    private static final Duration INITDB_LIMIT = Duration.ofMinutes(3);

    public boolean exists() {
        return Files.exists(path.resolve("PG_VERSION"));
    }

    /** How much care {@code initdb} takes. */
    public enum Care {
        /** Survives a power cut: written through to the disk, the superuser needs a password. */
        DURABLE,
        /** Thrown away soon. */
        FLEETING;

        private List<String> options() {
            return switch (this) {
                case DURABLE -> List.of("--auth=scram-sha-256");
                case FLEETING -> List.of("--auth=trust", "--no-sync");
            };
        }
    }

    /**
     * Makes the folder, whole or not at all: one that was left half made by a crash is made again. Text sorts by code point, whatever
     * the machine's language, so that indexes outlive a change of the operating system.
     */
    public void initialise(Care care, String superuserPassword) {
        create(unfinished -> {
            var password = path.resolveSibling("superuser.initial");
            try {
                Files.deleteIfExists(password);
                Files.createFile(
                        password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(password, superuserPassword);
                user.own(password);
                user.own(unfinished);
                Programs.run(user.command(initdb(unfinished, password, care)), INITDB_LIMIT);
                Files.delete(password);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Makes the folder from what another one held. */
    void place(Consumer<Path> fill) {
        if (exists()) throw new PostgresFailure("There is a database in " + path + " already.");
        create(fill);
    }

    private void create(Consumer<Path> fill) {
        try {
            var unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
            Trees.delete(unfinished);
            Files.createDirectory(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            fill.accept(unfinished);
            user.own(unfinished);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException e) {
            throw new PostgresFailure("Cannot make the data folder of PostgreSQL, " + path + ": " + e.getMessage(), e);
        }
    }

    private List<String> initdb(Path target, Path password, Care care) {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        command.addAll(care.options());
        return command;
    }
}
