package io.hexarch.platform.data.backup;

import io.hexarch.platform.data.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Copies a PostgreSQL that serves meanwhile. Between start and stop it copies files that change under its hands; the write-ahead log of
 * that time, held back by a slot and copied last, makes them whole again.
 */
final class ServerBackup {

    /** Their content is of this process only, or is copied otherwise. The folders themselves must be there. */
    private static final Set<String> EMPTY_FOLDERS = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");

    private static final Pattern LEFT_OUT = Pattern.compile(
            "postmaster\\.(pid|opts)|backup_label.*|tablespace_map.*|backup_manifest.*|current_logfiles.*|pg_internal\\.init.*|pgsql_tmp.*");

    private static final String CONTROL = "global/pg_control";

    private final EmbeddedPostgres postgres;
    private final Clock clock;

    ServerBackup(EmbeddedPostgres postgres, Clock clock) {
        this.postgres = postgres;
        this.clock = clock;
    }

    /** Whole or not at all: the file appears when it is on the disk. */
    void writeTo(Path file) {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            try (var writer = new BackupWriter(unfinished)) {
                copy(writer);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw new BackupFailure("Cannot write the backup " + file + ": " + e.getMessage(), e);
        }
    }

    private void copy(BackupWriter writer) throws IOException, SQLException {
        try (var connection = connect()) {
            // Gone with this session, however that ends: a slot left behind would fill the disk.
            ask(
                    connection,
                    "select pg_create_physical_replication_slot('hexarch_backup_' || pg_backend_pid(), true, true)");
            var first = ask(connection, "select pg_walfile_name(pg_backup_start('hexarch', fast => true))");
            copyFiles(writer);
            var last = stop(connection, writer);
            copyLog(writer, first, last);
            writer.finish(Integer.toString(connection.getMetaData().getDatabaseMajorVersion()), clock.instant());
        }
    }

    private Connection connect() throws SQLException {
        var login = postgres.superuser();
        return DriverManager.getConnection(
                login.url(), login.user().orElseThrow(), login.password().orElseThrow());
    }

    /** The name of the last piece of log that belongs to the backup. */
    private static String stop(Connection connection, BackupWriter writer) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive => false)")) {
            rows.next();
            writer.text("backup_label", rows.getString(2));
            return rows.getString(1);
        }
    }

    private void copyFiles(BackupWriter writer) throws IOException {
        var data = postgres.data();
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(data)) return FileVisitResult.CONTINUE;
                if (leftOut(folder)) return FileVisitResult.SKIP_SUBTREE;
                writer.folder(name(folder));
                return EMPTY_FOLDERS.contains(name(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!leftOut(file) && !name(file).equals(CONTROL)) copyFile(writer, file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                return goneIsFine(failure);
            }
        });
        // Last, as it says how far the rest is.
        copyFile(writer, data.resolve(CONTROL));
    }

    private void copyFile(BackupWriter writer, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            writer.file(name(file), Files.size(file), content);
        } catch (NoSuchFileException e) {
            goneIsFine(e);
        }
    }

    /** Tables are dropped while we copy: the log knows. */
    private static FileVisitResult goneIsFine(IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
        throw failure;
    }

    private void copyLog(BackupWriter writer, String first, String last) throws IOException {
        var folder = postgres.data().resolve("pg_wal");
        try (var files = Files.list(folder)) {
            var pieces = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9A-F]{24}"))
                    .filter(name -> name.compareTo(first) >= 0 && name.compareTo(last) <= 0)
                    .sorted()
                    .toList();
            if (pieces.isEmpty()
                    || !pieces.getFirst().equals(first)
                    || !pieces.getLast().equals(last))
                throw new IOException("pieces of the write-ahead log are missing in " + folder);
            for (var piece : pieces) copyFile(writer, folder.resolve(piece));
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String name(Path path) {
        return postgres.data().relativize(path).toString();
    }

    private static boolean leftOut(Path path) {
        return LEFT_OUT.matcher(path.getFileName().toString()).matches();
    }
}
