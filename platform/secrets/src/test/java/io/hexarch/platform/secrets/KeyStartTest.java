package io.hexarch.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.DataConfiguration;
import io.hexarch.platform.data.KernelConfiguration;
import io.hexarch.testkit.postgres.TestDatabase;
import io.hexarch.testkit.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Tag("postgres")
class KeyStartTest {

    private static final SecretPlace PLACE = new SecretPlace("notes.note", "text", "7");

    @TempDir
    Path folder;

    private final TestDatabase database = TestPostgres.shared().migrated();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void shouldMakeAKeyForItsOwnerAloneAtTheFirstStart() throws IOException {
        start("a.key").run(context -> assertThat(context).hasNotFailed());
        assertThat(Files.getPosixFilePermissions(folder.resolve("a.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void shouldOpenAfterARestart() {
        var sealed = sealed("a.key");
        start("a.key").run(context -> assertThat(open(context, sealed)).isEqualTo("word"));
    }

    @Test
    void shouldStopTheStartAndMakeNoneWhenTheKeyIsMissing() {
        sealed("a.key");
        start("lost.key")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(KeyUnusable.class)
                        .hasMessageContaining("is missing")
                        .hasMessageContaining("Put your copy of it back"));
        assertThat(folder.resolve("lost.key")).doesNotExist();
    }

    @Test
    void shouldStopTheStartWhenTheKeyIsAnother() {
        sealed("a.key");
        KeyFile.create(folder.resolve("b.key"));
        start("b.key")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(KeyUnusable.class)
                        .hasMessageContaining("is not the one that this database was sealed with"));
    }

    @Test
    void shouldStopTheStartWhenOthersMayReadTheKey() throws IOException {
        sealed("a.key");
        Files.setPosixFilePermissions(folder.resolve("a.key"), PosixFilePermissions.fromString("rw-r--r--"));
        start("a.key")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("chmod 600"));
    }

    @Test
    void shouldStopTheStartWhenTheKeyIsDamagedAndNotShowIt() throws IOException {
        sealed("a.key");
        var file = folder.resolve("a.key");
        var text = Files.readString(file).strip();
        var key = text.substring(text.lastIndexOf(' ') + 1);
        Files.writeString(file, "hexarch-key-1 " + key.substring(4) + "\n");
        start("a.key")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("damaged")
                        .hasMessageNotContaining(key.substring(8, 20)));
    }

    @Test
    void shouldExchangeTheKeyAndStillOpenEverything() throws IOException {
        var sealed = sealed("a.key");
        var old = key("a.key");
        KeyFile.create(folder.resolve("b.key"));
        var replacement = key("b.key");

        write("both.key", replacement + "\n" + old + "\n");
        start("both.key").run(context -> assertThat(open(context, sealed)).isEqualTo("word"));
        write("new.key", replacement + "\n");
        start("new.key").run(context -> assertThat(open(context, sealed)).isEqualTo("word"));
        write("old.key", old + "\n");
        start("old.key").run(context -> assertThat(context).hasFailed());
    }

    @Test
    void shouldAskForTheOldKeyWhileAnotherServerIsAtTheLastOnes() throws IOException, SQLException {
        sealed("a.key");
        KeyFile.create(folder.resolve("b.key"));
        write("both.key", key("b.key") + "\n" + key("a.key") + "\n");
        var old = one("select key_encryption from secrets.canary");
        try (var other = database.superuser()) {
            other.setAutoCommit(false);
            DSL.using(other, SQLDialect.POSTGRES).fetch("select 1 from secrets.data_key for update");
            var starting = CompletableFuture.runAsync(
                    () -> start("both.key").run(context -> assertThat(context).hasNotFailed()));

            Awaitility.await()
                    .until(() -> one("select count(*) from pg_stat_activity"
                                    + " where datname = current_database() and wait_event_type = 'Lock'")
                            .equals("1"));
            assertThat(one("select key_encryption from secrets.canary")).isEqualTo(old);
            other.rollback();
            starting.join();
        }
        assertThat(one("select key_encryption from secrets.canary")).isNotEqualTo(old);
        assertThat(one("select count(*) from secrets.data_key where key_encryption = '" + old + "'"))
                .isEqualTo("0");
    }

    private String one(String query) throws SQLException {
        try (var connection = database.superuser()) {
            return DSL.using(connection, SQLDialect.POSTGRES).fetchSingle(query).get(0, String.class);
        }
    }

    private String key(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).getLast();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rw-------"));
    }

    private byte[] sealed(String keyFile) {
        var answer = new byte[1][];
        start(keyFile)
                .run(context -> answer[0] = context.getBean(TenantTransaction.class)
                        .asPlatform(
                                "test",
                                () -> context.getBean(SecretBox.class)
                                        .seal(SecretOwner.PLATFORM, PLACE, "word".getBytes(UTF_8))));
        return answer[0];
    }

    private static String open(AssertableApplicationContext context, byte[] sealed) {
        return new String(
                context.getBean(TenantTransaction.class)
                        .asPlatform(
                                "test",
                                () -> context.getBean(SecretBox.class).open(SecretOwner.PLATFORM, PLACE, sealed)),
                UTF_8);
    }

    private ApplicationContextRunner start(String keyFile) {
        var settings = database.settings().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataConfiguration.class, KernelConfiguration.class, SecretsConfiguration.class))
                .withPropertyValues(settings)
                .withPropertyValues("hexarch.secrets.key-file=" + folder.resolve(keyFile));
    }
}
