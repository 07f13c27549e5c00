package io.hexarch.platform.kubernetes.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"500m, 500", "2, 2000", "0.5, 500", "1.5, 1500", "100u, 1"})
    void shouldReadProcessors(String text, long millis) {
        assertThat(Quantities.parseCpuMillis(text)).contains(millis);
    }

    @ParameterizedTest
    @CsvSource({"4Gi, 4294967296", "1G, 1000000000", "128Mi, 134217728", "1e3, 1000", "7, 7"})
    void shouldReadBytes(String text, long bytes) {
        assertThat(Quantities.parseBytes(text)).contains(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "4GiB", "-1", "0", "1e99", "99999999999999999999", "4 Gi"})
    void shouldRefuseWhatIsNoAmount(String text) {
        assertThat(Quantities.parseBytes(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4294967296, 4Gi", "1000, 1000", "1536, 1536", "1048576, 1Mi", "0, 0"})
    void shouldWriteBytesWithoutLoss(long bytes, String text) {
        assertThat(Quantities.bytes(bytes)).isEqualTo(text);
    }
}
