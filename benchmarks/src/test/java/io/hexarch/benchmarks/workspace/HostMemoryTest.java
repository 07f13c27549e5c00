package io.hexarch.benchmarks.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HostMemoryTest {

    @Test
    void shouldReadQuantitiesAsMetricsWriteThem() {
        assertThat(HostMemory.bytes("1024")).isEqualTo(1024);
        assertThat(HostMemory.bytes("229376Ki")).isEqualTo(224.0 * 1_048_576);
        assertThat(HostMemory.bytes("1.5Gi")).isEqualTo(1.5 * 1_073_741_824);
    }

    @Test
    void shouldRefuseAnUnknownUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> HostMemory.bytes("3Zi"));
    }
}
