package io.hexarch.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamTest {

    private static final Duration RAMP = Duration.ofSeconds(10);
    private static final long SECOND = 1_000_000_000L;

    private final Stream stream = new Stream("reads", 100, _ -> {});

    @Test
    void shouldSendHalfAsManyWhileTheRateGrows() {
        assertThat(stream.due(0, RAMP)).isZero();
        assertThat(stream.due(500, RAMP)).isEqualTo(10 * SECOND);
    }

    @Test
    void shouldKeepTheRateAfterwards() {
        assertThat(stream.due(600, RAMP)).isEqualTo(11 * SECOND);
        assertThat(stream.due(1_600, RAMP)).isEqualTo(21 * SECOND);
    }

    @Test
    void shouldBeAtItsRateFromTheBeginningWithoutARamp() {
        assertThat(stream.due(50, Duration.ZERO)).isEqualTo(SECOND / 2);
    }
}
