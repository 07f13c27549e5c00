package io.hexarch.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PercentileTest {

    @Test
    void shouldBeAValueThatWasMeasured() {
        var values = List.of(5.0, 1.0, 4.0, 2.0, 3.0);
        assertThat(Percentile.median(values)).isEqualTo(3.0);
        assertThat(Percentile.of(values, 0.95)).isEqualTo(5.0);
        assertThat(Percentile.of(values, 0.2)).isEqualTo(1.0);
    }

    @Test
    void shouldLeaveFiveOfAHundredAbove() {
        var values = java.util.stream.IntStream.rangeClosed(1, 100)
                .mapToDouble(i -> i)
                .toArray();
        assertThat(Percentile.of(values, 0.95)).isEqualTo(95.0);
    }

    @Test
    void shouldRefuseNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentile.median(List.of()));
    }
}
