package io.hexarch.platform.data.backup;

import io.hexarch.platform.data.embedded.EmbeddedPostgres;
import io.hexarch.platform.data.embedded.PostgresFailure;
import io.hexarch.platform.data.embedded.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;

/** What {@code ./hexarch backup} runs. The folder is that of {@code hexarch.data.directory}. */
public final class BackupCommand {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            usage: create FOLDER FILE     saves the database in FOLDER, which may serve meanwhile
                   verify FILE            reads the whole file, brings it back into a temporary folder, and starts it there
                   restore FILE FOLDER    brings it back into FOLDER, where no database may be""";

    private BackupCommand() {}

    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != 0) System.exit(status);
    }

    static int run(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (BackupFailure | PostgresFailure e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }

    private static int dispatch(String... arguments) {
        if (arguments.length == 3 && arguments[0].equals("create")) {
            create(Path.of(arguments[1]), Path.of(arguments[2]).toAbsolutePath());
        } else if (arguments.length == 2 && arguments[0].equals("verify")) {
            verify(Path.of(arguments[1]));
        } else if (arguments.length == 3 && arguments[0].equals("restore")) {
            restore(Path.of(arguments[1]), Path.of(arguments[2]));
        } else {
            System.err.println(USAGE);
            return WRONG_USAGE;
        }
        return 0;
    }

    private static void create(Path folder, Path file) {
        if (Files.exists(file)) throw new BackupFailure(file + " exists already: name another file.");
        if (!EmbeddedPostgres.exists(folder))
            throw new BackupFailure("There is no database in " + folder
                    + ". One that you run yourself (hexarch.data.application-url) is saved by your own means.");
        try (var postgres = EmbeddedPostgres.open(folder)) {
            new ServerBackup(postgres, Clock.systemUTC()).writeTo(file);
        }
        System.out.println(
                "Saved in " + file + ". The key file of the secrets is not in it: keep a copy of that elsewhere.");
    }

    private static void restore(Path file, Path folder) {
        if (EmbeddedPostgres.exists(folder))
            throw new BackupFailure(
                    "There is a database in " + folder + " already. Bring the backup back into an empty folder.");
        new Restore(file).into(folder);
        System.out.println("Brought back into " + folder
                + ". Put the key file of the secrets in its place before the server starts.");
    }

    private static void verify(Path file) {
        try {
            var parent = Files.createTempDirectory("hexarch-verify-");
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx--x--x"));
            try {
                new Restore(file).into(parent.resolve("postgres"));
                System.out.println(
                        "Good: brought back and started, " + scripts(parent.resolve("postgres")) + " migrations.");
            } finally {
                EmbeddedPostgres.stop(parent.resolve("postgres"));
                Trees.delete(parent);
            }
        } catch (IOException | SQLException e) {
            throw new BackupFailure("Cannot verify " + file + ": " + e.getMessage(), e);
        }
    }

    private static long scripts(Path folder) throws SQLException {
        try (var postgres = EmbeddedPostgres.open(folder)) {
            var login = postgres.migration();
            try (var connection = DriverManager.getConnection(
                            login.url(),
                            login.user().orElseThrow(),
                            login.password().orElseThrow());
                    var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery("select count(*) from data.flyway_schema_history where success")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
