package io.hexarch.organizations.adapter.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallerWatchTest {

    private final SettableClock clock = new SettableClock();
    private final Sessions sessions = new Sessions();
    private final CallerWatch watch =
            new CallerWatch(new Caller(Actors.person(), clock.instant().plus(Duration.ofMinutes(15))), sessions, clock);

    @Test
    void shouldGoOnWithTheSessionWhenTheTokenIsOver() {
        clock.forward(Duration.ofHours(5));

        assertThatCode(watch::look).doesNotThrowAnyException();
    }

    @Test
    void shouldEndWithTheSessionWithinFiveSeconds() {
        sessions.ended = true;

        assertThatCode(watch::look).doesNotThrowAnyException();
        clock.forward(Duration.ofSeconds(5));

        assertThatThrownBy(watch::look).isInstanceOf(Refused.class).hasMessageContaining("session or key ended");
    }

    @Test
    void shouldNotGoOnForEver() {
        clock.forward(Duration.ofHours(7));

        assertThatThrownBy(watch::look).isInstanceOf(Refused.class);
    }

    private static final class Sessions implements Authenticator {

        private boolean ended;

        @Override
        public Verdict authenticate(Presented presented) {
            throw new UnsupportedOperationException("nobody comes in here");
        }

        @Override
        public boolean stillGood(Caller caller) {
            return !ended;
        }
    }
}
