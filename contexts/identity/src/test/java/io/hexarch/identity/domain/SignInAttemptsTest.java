package io.hexarch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");

    @Test
    void shouldLetFiveTryAtOnce() {
        assertThat(after(4).pause(NOW)).isEmpty();
        assertThat(after(5).pause(NOW)).contains(Duration.ofSeconds(5));
    }

    @Test
    void shouldDoubleThePauseUpToAQuarterOfAnHour() {
        assertThat(after(6).pause(NOW)).contains(Duration.ofSeconds(10));
        assertThat(after(9).pause(NOW)).contains(Duration.ofSeconds(80));
        assertThat(after(50).pause(NOW)).contains(Duration.ofMinutes(15));
    }

    @Test
    void shouldLetTryAgainAfterThePause() {
        assertThat(after(5).pause(NOW.plusSeconds(4))).contains(Duration.ofSeconds(1));
        assertThat(after(5).pause(NOW.plusSeconds(5))).isEmpty();
    }

    @Test
    void shouldForgetAfterAQuietHour() {
        var later = NOW.plus(Duration.ofHours(1));

        assertThat(after(50).pause(later)).isEmpty();
        assertThat(after(50).begun(later).failures()).isEqualTo(1);
    }

    private static SignInAttempts after(int failures) {
        var attempts = SignInAttempts.none(NOW);
        for (int i = 0; i < failures; i++) attempts = attempts.begun(NOW);
        return attempts;
    }
}
