package io.hexarch.platform.data.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

class UpkeepTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private static final ApplicationArguments NO_ARGUMENTS = new DefaultApplicationArguments();

    private final AtomicInteger times = new AtomicInteger();
    private Upkeep upkeep = new Upkeep(List.of());

    @AfterEach
    void stop() {
        upkeep.stop();
    }

    @Test
    void shouldHaveDoneWhatIsAwaitedWhenTheApplicationIsReady() {
        upkeep = new Upkeep(List.of(Chore.awaited("link", NEVER, times::incrementAndGet)));

        upkeep.start();
        upkeep.run(NO_ARGUMENTS);

        assertThat(times).hasValue(1);
    }

    @Test
    void shouldTryWhatIsAwaitedAgainBeforeTheApplicationIsReady() {
        upkeep = new Upkeep(List.of(Chore.awaited("link", NEVER, this::failOnce)));

        upkeep.start();
        upkeep.run(NO_ARGUMENTS);

        assertThat(times).hasValue(2);
    }

    @Test
    void shouldBeReadyThoughWhatIsAwaitedIsBroken() {
        Runnable broken = () -> {
            throw new NoClassDefFoundError("as if a part of the installation were gone");
        };
        upkeep = new Upkeep(List.of(Chore.awaited("link", NEVER, broken)), Duration.ZERO);

        upkeep.start();

        assertThatCode(() -> upkeep.run(NO_ARGUMENTS)).doesNotThrowAnyException();
    }

    @Test
    void shouldNotHoldUpTheOtherModules() {
        var go = new CountDownLatch(1);
        upkeep = new Upkeep(List.of(Chore.awaited("link", NEVER, () -> {
            waitFor(go);
            times.incrementAndGet();
        })));

        upkeep.start();

        assertThat(times).hasValue(0);
        go.countDown();
        upkeep.run(NO_ARGUMENTS);
        assertThat(times).hasValue(1);
    }

    private void failOnce() {
        if (times.incrementAndGet() == 1) throw new IllegalStateException("not yet");
    }

    @Test
    void shouldNotWaitForAnythingElse() {
        var never = new CountDownLatch(1);
        upkeep = new Upkeep(List.of(new Chore("slow", NEVER, () -> {
            times.incrementAndGet();
            waitFor(never);
        })));

        upkeep.start();
        await().until(() -> times.get() == 1);
        never.countDown();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void shouldDoNothingAnyMoreWhenItIsStopped() {
        upkeep = new Upkeep(List.of(new Chore("often", AT_ONCE, times::incrementAndGet)));
        upkeep.start();
        await().until(() -> times.get() > 1);

        upkeep.stop();

        assertThat(upkeep.isRunning()).isFalse();
        int before = times.get();
        await().during(Duration.ofMillis(50)).until(() -> times.get() == before);
    }
}
