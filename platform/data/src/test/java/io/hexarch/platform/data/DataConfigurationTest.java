package io.hexarch.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.connection.DatabaseHealth;
import io.hexarch.platform.data.connection.DatabaseUnavailable;
import io.hexarch.platform.data.embedded.Postmaster;
import io.hexarch.platform.data.embedded.TemporaryHome;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

@Tag("postgres")
class DataConfigurationTest {

    private static final TemporaryHome HOME = new TemporaryHome();

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataConfiguration.class, KernelConfiguration.class, ValidationAutoConfiguration.class))
            .withPropertyValues("hexarch.data.directory=" + HOME.folder());

    @AfterAll
    static void stop() {
        HOME.close();
    }

    @Test
    void shouldBringItsOwnPostgresAndMigrateIt() {
        runner.run(context -> {
            assertThat(read(context, "select current_user")).isEqualTo("hexarch_app");
            assertThat(context.getBean(DatabaseHealth.class).health().getStatus())
                    .isEqualTo(Status.UP);
        });
    }

    @Test
    void shouldOfferNoOtherWayToTheDatabase() {
        runner.run(context -> {
            assertThat(context.getBeansOfType(javax.sql.DataSource.class)).isEmpty();
            assertThat(context.getBeansOfType(org.jooq.DSLContext.class)).isEmpty();
        });
    }

    @Test
    void shouldReadAndNotWriteWhenTheDiskIsNearlyFull() {
        runner.withPropertyValues("hexarch.data.minimum-free=1000TB").run(context -> {
            assertThat(read(context, "select 1")).isEqualTo("1");
            assertThatThrownBy(() -> read(context, "create temporary table t ()"))
                    .isInstanceOfSatisfying(
                            DatabaseUnavailable.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo(KernelProblem.STORAGE_FULL));
            var health = context.getBean(DatabaseHealth.class).health();
            assertThat(health.getStatus().getCode()).isEqualTo("DEGRADED");
            assertThat(health.getDetails().get("detail")).asString().contains("MB are free");
        });
    }

    @Test
    void shouldAnswerUnavailableWhilePostgresIsAwayAndThenGoOn() {
        runner.run(context -> {
            read(context, "select 1");
            boolean[] refused = {false};
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                try {
                    // It may be back before anybody asks: then it dies again.
                    if (!refused[0]) kill();
                    read(context, "select 1");
                    return refused[0];
                } catch (DatabaseUnavailable e) {
                    assertThat(e.problem().retryAfter()).isPresent();
                    refused[0] = true;
                    return false;
                }
            });
        });
    }

    @Test
    void shouldTellAllFaultsOfTheSettingsAtOnce() {
        runner.withPropertyValues(
                        "hexarch.data.connections=1",
                        "hexarch.data.patience=1ms",
                        "hexarch.data.application-url=mysql://x")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("connections")
                        .hasMessageContaining("patience")
                        .hasMessageContaining("must start with jdbc:postgresql:")
                        .hasMessageContaining("go together"));
    }

    private static void kill() {
        Postmaster.of(HOME.folder().resolve("18/data"))
                .flatMap(postmaster -> ProcessHandle.of(postmaster.pid()))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    private static String read(AssertableApplicationContext context, String sql) {
        var database = context.getBean(Database.class);
        return context.getBean(TenantTransaction.class)
                .asPlatform("test", () -> String.valueOf(database.sql().fetchValue(sql)));
    }
}
