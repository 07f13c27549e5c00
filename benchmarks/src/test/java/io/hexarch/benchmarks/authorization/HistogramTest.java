package io.hexarch.benchmarks.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final String BEFORE = """
            # TYPE decision_seconds histogram
            decision_seconds_bucket{from="memory",le="1.0E-4"} 5
            decision_seconds_bucket{from="memory",le="5.0E-4"} 5
            decision_seconds_bucket{from="memory",le="+Inf"} 5
            decision_seconds_count{from="memory"} 5
            """;
    private static final String AFTER = """
            decision_seconds_bucket{from="database",le="1.0E-4"} 0
            decision_seconds_bucket{from="database",le="+Inf"} 7
            decision_seconds_bucket{from="memory",le="1.0E-4"} 103
            decision_seconds_bucket{from="memory",le="5.0E-4"} 104
            decision_seconds_bucket{from="memory",le="+Inf"} 105
            """;

    @Test
    void shouldTellTheBoundThatSoManyDidNotExceedSince() {
        var since = memory(AFTER).since(memory(BEFORE));

        assertThat(since.count()).isEqualTo(100);
        assertThat(since.percentile(0.5)).isEqualTo(0.1);
        assertThat(since.percentile(0.98)).isEqualTo(0.1);
        assertThat(since.percentile(0.99)).isEqualTo(0.5);
    }

    @Test
    void shouldClaimNothingThatNoBoundHolds() {
        var since = memory(AFTER).since(memory(BEFORE));

        assertThatThrownBy(() -> since.percentile(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> memory(BEFORE).since(memory(BEFORE)).percentile(0.5))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldMissATimerThatIsNotPublished() {
        assertThatThrownBy(() -> new ServerTimers(AFTER).timer("admission", ""))
                .hasMessageContaining("publishes no timer admission");
    }

    private static Histogram memory(String text) {
        return new ServerTimers(text).timer("decision", "from=\"memory\"");
    }
}
