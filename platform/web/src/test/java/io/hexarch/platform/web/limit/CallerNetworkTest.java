package io.hexarch.platform.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerNetworkTest {

    @Test
    void shouldTakeAnAddressOfFourBytesForOneCaller() {
        assertThat(CallerNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void shouldTakeTheAddressesOfOneCustomerForOneCaller() {
        assertThat(CallerNetwork.of("2001:db8:1:2:3:4:5:6")).isEqualTo(CallerNetwork.of("2001:db8:1:2::1"));
        assertThat(CallerNetwork.of("2001:db8:1:2::1")).isNotEqualTo(CallerNetwork.of("2001:db8:1:3::1"));
    }

    @Test
    void shouldKeepWhatIsNoAddress() {
        assertThat(CallerNetwork.of("unknown")).isEqualTo("unknown");
    }
}
