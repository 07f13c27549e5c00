package io.hexarch.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpenLoadTest {

    @Test
    void shouldChargeAStallToAllWhoWouldHaveWaited() {
        var stalled = new CountDownLatch(1);
        var load = new OpenLoad(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1));
        var stream = new Stream("stalled", 100, number -> {
            if (number < 50) await(stalled);
            else if (number == 50) stalled.countDown();
        });
        var latencies = load.run(List.of(stream)).getFirst().latencies();
        assertThat(latencies.count()).isEqualTo(100);
        // The first waited half a second; of a closed loop's requests only one would have.
        assertThat(latencies.percentile(0.9)).isGreaterThan(350);
    }

    @Test
    void shouldCountWhatFailedApart() {
        var load = new OpenLoad(Duration.ZERO, Duration.ZERO, Duration.ofMillis(200));
        var stream = new Stream("failing", 50, number -> {
            if (number % 2 == 0) throw new IllegalStateException("refused");
        });
        var latencies = load.run(List.of(stream)).getFirst().latencies();
        assertThat(latencies.count()).isEqualTo(5);
        assertThat(latencies.failures()).containsEntry("refused", 5);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
