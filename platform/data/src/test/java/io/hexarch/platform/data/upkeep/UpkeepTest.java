package io.hexarch.platform.data.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpkeepTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final AtomicInteger times = new AtomicInteger();
    private Upkeep upkeep = new Upkeep(List.of());

    @AfterEach
    void stop() {
        upkeep.stop();
    }

    @Test
    void shouldHaveDoneWhatIsAwaitedWhenItHasStarted() {
        upkeep = new Upkeep(List.of(Chore.awaited("link", NEVER, times::incrementAndGet)));

        upkeep.start();

        assertThat(times).hasValue(1);
    }

    @Test
    void shouldStartThoughWhatIsAwaitedFails() {
        upkeep = new Upkeep(List.of(Chore.awaited("link", AT_ONCE, this::failOnce)));

        upkeep.start();

        await().until(() -> times.get() > 1);
    }

    private void failOnce() {
        if (times.incrementAndGet() == 1) throw new IllegalStateException("not yet");
    }

    @Test
    void shouldNotWaitForAnythingElse() {
        var never = new CountDownLatch(1);
        upkeep = new Upkeep(List.of(new Chore("slow", NEVER, () -> {
            times.incrementAndGet();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })));

        upkeep.start();
        await().until(() -> times.get() == 1);
        never.countDown();
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
