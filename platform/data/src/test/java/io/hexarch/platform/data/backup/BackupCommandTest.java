package io.hexarch.platform.data.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.data.connection.Login;
import io.hexarch.platform.data.embedded.EmbeddedPostgres;
import io.hexarch.platform.data.embedded.TemporaryHome;
import io.hexarch.platform.data.migration.Migration;
import io.hexarch.platform.data.migration.MigrationScripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("postgres")
class BackupCommandTest {

    @TempDir
    Path folder;

    private final TemporaryHome source = new TemporaryHome();
    private final TemporaryHome target = new TemporaryHome();

    @BeforeEach
    void fill() throws SQLException {
        try (var postgres = EmbeddedPostgres.open(source.folder());
                var connection = connect(postgres.migration());
                var statement = connection.createStatement()) {
            var login = postgres.migration();
            new Migration(
                            new DriverManagerDataSource(
                                    login.url(),
                                    login.user().orElseThrow(),
                                    login.password().orElseThrow()),
                            MigrationScripts.onClassPath())
                    .run();
            statement.execute("set role hexarch_owner; create table data.kept (n bigint primary key)");
            statement.execute("insert into data.kept select generate_series(1, 10000)");
        }
    }

    @AfterEach
    void clean() {
        source.close();
        target.close();
    }

    @Test
    void shouldBringBackWhatWasCommittedBeforeAndBeWholeInspiteOfWhatWasWrittenMeanwhile() throws Exception {
        var file = folder.resolve("a.backup");
        var stop = new AtomicBoolean();
        try (var postgres = EmbeddedPostgres.open(source.folder())) {
            var writer = Thread.ofVirtual().start(() -> writeUntil(stop, postgres.migration()));
            assertThat(BackupCommand.run("create", source.folder().toString(), file.toString()))
                    .isZero();
            stop.set(true);
            writer.join();
        }
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(BackupCommand.run("verify", file.toString())).isZero();
        assertThat(BackupCommand.run("restore", file.toString(), target.folder().toString()))
                .isZero();
        try (var postgres = EmbeddedPostgres.open(target.folder())) {
            assertThat(count(postgres.migration())).isGreaterThanOrEqualTo(10_000);
            // Pairs are committed together: half of one would be a torn backup.
            assertThat(count(postgres.migration()) % 2).isZero();
        }
    }

    @Test
    void shouldRefuseADamagedFileAndLeaveNothing() throws IOException {
        var file = folder.resolve("a.backup");
        assertThat(BackupCommand.run("create", source.folder().toString(), file.toString()))
                .isZero();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("damaged.backup"), bytes);
        Files.write(folder.resolve("cut.backup"), java.util.Arrays.copyOf(bytes, bytes.length / 3));
        for (var name : new String[] {"damaged.backup", "cut.backup"}) {
            var bad = folder.resolve(name).toString();
            assertThat(BackupCommand.run("verify", bad)).isEqualTo(1);
            assertThat(BackupCommand.run("restore", bad, target.folder().toString()))
                    .isEqualTo(1);
            assertThat(EmbeddedPostgres.exists(target.folder())).isFalse();
        }
    }

    @Test
    void shouldNotWriteOverADatabaseOrAFile() throws IOException {
        var file = folder.resolve("a.backup");
        assertThat(BackupCommand.run("create", source.folder().toString(), file.toString()))
                .isZero();
        assertThat(BackupCommand.run("create", source.folder().toString(), file.toString()))
                .isEqualTo(1);
        assertThat(BackupCommand.run("restore", file.toString(), source.folder().toString()))
                .isEqualTo(1);
        assertThat(BackupCommand.run(
                        "create",
                        target.folder().toString(),
                        folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(BackupCommand.run("create")).isEqualTo(2);
    }

    private static void writeUntil(AtomicBoolean stop, Login login) {
        try (var connection = connect(login);
                var statement = connection.prepareStatement("insert into data.kept values (?), (?)")) {
            for (long n = 10_001; !stop.get(); n += 2) {
                statement.setLong(1, n);
                statement.setLong(2, n + 1);
                statement.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(Login login) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select count(*) from data.kept");
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(
                login.url(), login.user().orElseThrow(), login.password().orElseThrow());
    }
}
