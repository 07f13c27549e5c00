package io.hexarch.platform.data.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hexarch.platform.data.connection.Login;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class EmbeddedPostgresTest {

    private final TemporaryHome temporary = new TemporaryHome();
    private final Path folder = temporary.folder();

    @AfterEach
    void deleteFolder() {
        temporary.close();
    }

    @Test
    void shouldKeepWhatWasWrittenOverAStop() throws SQLException {
        try (var postgres = EmbeddedPostgres.open(folder)) {
            run(
                    postgres.migration(),
                    "create table public.kept (word text)",
                    "insert into public.kept values ('here')");
        }
        assertThat(Postmaster.of(data())).isEmpty();
        try (var postgres = EmbeddedPostgres.open(folder)) {
            assertThat(ask(postgres.migration(), "select word from public.kept"))
                    .isEqualTo("here");
        }
    }

    @Test
    void shouldBeSetUpToKeepPromises() throws SQLException, IOException {
        try (var postgres = EmbeddedPostgres.open(folder)) {
            var superuser = postgres.superuser();
            assertThat(ask(superuser, "show data_checksums")).isEqualTo("on");
            assertThat(ask(superuser, "show fsync")).isEqualTo("on");
            assertThat(ask(superuser, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(superuser, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.getPosixFilePermissions(data())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(Files.getPosixFilePermissions(folder.resolve("passwords")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void shouldLetNobodyInWithoutThePassword() {
        try (var postgres = EmbeddedPostgres.open(folder)) {
            for (var user : new String[] {"postgres", "hexarch_app", "hexarch_migrator"})
                assertThatThrownBy(() -> DriverManager.getConnection(
                                postgres.application().url(), user, "guess"))
                        .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void shouldAttachToWhatAKilledServerLeftRunning() throws Exception {
        var killed = ServerInAnotherProcess.start(folder);
        var url = killed.awaitUrl();
        var left = Postmaster.of(data()).orElseThrow();
        killed.kill();
        try (var postgres = EmbeddedPostgres.open(folder)) {
            assertThat(pid()).isEqualTo(left.pid());
            assertThat(postgres.application().url()).isEqualTo(url);
        }
        assertThat(left.alive()).isFalse();
    }

    @Test
    void shouldStopAfterTheLastOnly() throws Exception {
        try (var first = ServerInAnotherProcess.start(folder)) {
            first.awaitUrl();
            EmbeddedPostgres.open(folder).close();
            assertThat(Postmaster.of(data()).filter(Postmaster::alive)).isPresent();
            assertThat(EmbeddedPostgres.stop(folder)).isFalse();
        }
        assertThat(Postmaster.of(data())).isEmpty();
    }

    @Test
    void shouldStartOnceWhenManyComeAtOnce() throws Exception {
        try (var first = ServerInAnotherProcess.start(folder);
                var second = ServerInAnotherProcess.start(folder);
                var third = ServerInAnotherProcess.start(folder)) {
            assertThat(first.awaitUrl()).isEqualTo(second.awaitUrl()).isEqualTo(third.awaitUrl());
        }
    }

    @Test
    void shouldComeBackWhereItWasWhenKilled() throws Exception {
        try (var postgres = EmbeddedPostgres.open(folder)) {
            run(
                    postgres.migration(),
                    "create table public.kept (word text)",
                    "insert into public.kept values ('here')");
            long pid = pid();
            // One that is busy does not notice at once that its parent is gone.
            var busy = connect(postgres.migration());
            busy.createStatement().execute("set statement_timeout = 0");
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> {
                assertThat(ask(postgres.migration(), "select word from public.kept"))
                        .isEqualTo("here");
                assertThat(pid()).isNotEqualTo(pid);
            });
            assertThatThrownBy(() -> busy.createStatement().execute("select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void shouldStartOverAPidFileWhoseNumberIsSomebodyElsesByNow() throws Exception {
        EmbeddedPostgres.open(folder).close();
        var stale = ProcessHandle.current().pid() + "\n" + data() + "\n0\n5432\n\n127.0.0.1\n 1 1\nready\n";
        Files.writeString(data().resolve("postmaster.pid"), stale);
        try (var postgres = EmbeddedPostgres.open(folder)) {
            assertThat(ask(postgres.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void shouldTakeAnotherPortWhenItsOwnIsTaken() throws Exception {
        EmbeddedPostgres.open(folder).close();
        int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
        try (var thief = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var postgres = EmbeddedPostgres.open(folder)) {
            assertThat(ask(postgres.application(), "show port")).isNotEqualTo(Integer.toString(thief.getLocalPort()));
        }
    }

    @Test
    void shouldGiveNewPasswordsWhenTheFileIsLost() throws Exception {
        EmbeddedPostgres.open(folder).close();
        Files.delete(folder.resolve("passwords"));
        try (var postgres = EmbeddedPostgres.open(folder)) {
            assertThat(ask(postgres.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void shouldBeginAgainWhereACrashLeftHalfAFolder() throws Exception {
        Files.createDirectories(folder.resolve("18/data.unfinished/base"));
        try (var postgres = EmbeddedPostgres.open(folder)) {
            assertThat(ask(postgres.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void shouldRefuseTheFolderOfAnotherVersion() throws Exception {
        Files.createDirectories(folder.resolve("17/data"));
        assertThatThrownBy(() -> EmbeddedPostgres.open(folder))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("PostgreSQL 17");
        Trees.delete(folder.resolve("17"));
    }

    private Path data() {
        return folder.resolve("18/data");
    }

    private long pid() {
        return Postmaster.of(data()).orElseThrow().pid();
    }

    private static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(
                login.url(), login.user().orElseThrow(), login.password().orElseThrow());
    }

    private static void run(Login login, String... statements) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            statement.execute("set role hexarch_owner");
            for (var sql : statements) statement.execute(sql);
        }
    }

    private static String ask(Login login, String query) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(query);
            rows.next();
            return rows.getString(1);
        }
    }
}
