package io.hexarch.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.embedded.Postmaster;
import io.hexarch.platform.data.embedded.TemporaryHome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("postgres")
class DatabaseOpeningTest {

    private final TemporaryHome home = new TemporaryHome();

    @AfterEach
    void stop() {
        home.close();
    }

    @Test
    void shouldOpenBeforeAnybodyAsks() {
        var asked = new CountDownLatch(1);
        var opening = new DatabaseOpening();
        var start = CompletableFuture.supplyAsync(
                () -> start(opening, () -> await(asked)),
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()));

        awaitRunning(true);
        asked.countDown();

        try (var context = start.join()) {
            var database = context.getBean(Database.class);
            var user = context.getBean(TenantTransaction.class)
                    .asPlatform("test", () -> database.sql().fetchValue("select current_user"));
            assertThat(user).hasToString("hexarch_app");
        }
        awaitRunning(false);
    }

    @Test
    void shouldCloseWhatNobodyTookBecauseTheStartFailed() {
        assertThatThrownBy(() -> start(new DatabaseOpening(), () -> {
                    awaitRunning(true);
                    throw new IllegalStateException("something else is wrong");
                }))
                .hasMessageContaining("something else");

        awaitRunning(false);
    }

    @Test
    void shouldSayWhatKeptItFromBeingOpened() {
        assertThatThrownBy(() -> start(
                        new DatabaseOpening(),
                        () -> {},
                        "--hexarch.data.application-url=jdbc:postgresql://localhost:1/none",
                        "--hexarch.data.migration-url=jdbc:postgresql://localhost:1/none",
                        "--hexarch.data.start-limit=1s"))
                .hasStackTraceContaining("localhost:1");
    }

    /** When all is found out, and nothing is made yet. */
    private record Meanwhile(Runnable work) implements ApplicationListener<ApplicationPreparedEvent> {
        @Override
        public void onApplicationEvent(ApplicationPreparedEvent event) {
            work.run();
        }
    }

    private ConfigurableApplicationContext start(DatabaseOpening opening, Runnable meanwhile, String... arguments) {
        return new SpringApplicationBuilder(
                        DataConfiguration.class, KernelConfiguration.class, ValidationAutoConfiguration.class)
                .web(WebApplicationType.NONE)
                .listeners(opening, new Meanwhile(meanwhile))
                .properties("hexarch.data.directory=" + home.folder(), "spring.main.banner-mode=off")
                .run(arguments);
    }

    private void awaitRunning(boolean running) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> Postmaster.of(home.folder().resolve("18/data"))
                                .filter(Postmaster::alive)
                                .filter(Postmaster::ready)
                                .isPresent()
                        == running);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
