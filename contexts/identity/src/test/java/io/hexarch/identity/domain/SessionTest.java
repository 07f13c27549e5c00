package io.hexarch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.domain.RefreshToken.Use;
import io.hexarch.identity.domain.Session.Refresh;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");
    private static final Duration LEEWAY = Duration.ofSeconds(10);
    private static final Secret FINGERPRINT = Secret.random(RandomGenerator.getDefault());

    private final Session session = session(Optional.of(FINGERPRINT.hash()), Optional.empty());

    @Test
    void shouldRotateAFreshToken() {
        assertThat(refresh(token(Optional.empty()), NOW)).isEqualTo(Refresh.ROTATE);
    }

    @Test
    void shouldTakeASecondUseWithinTheLeewayForARace() {
        var used = token(Optional.of(NOW.minusSeconds(9)));

        assertThat(refresh(used, NOW)).isEqualTo(Refresh.RACED);
        assertThat(refresh(used, NOW.plusSeconds(1))).isEqualTo(Refresh.REUSED);
    }

    @Test
    void shouldKnowTheAttemptWhoseAnswerWasLost() {
        var attempt = Optional.of(new RefreshAttempt("once"));
        var use = Optional.of(new Use(NOW.minusSeconds(60), attempt, Optional.of(new SecretHash("next"))));
        var unheard = new RefreshToken(new SecretHash("h"), session.id(), NOW, use, false);
        var heard = new RefreshToken(new SecretHash("h"), session.id(), NOW, use, true);

        assertThat(session.refresh(unheard, attempt, NOW, LEEWAY)).isEqualTo(Refresh.REPEAT);
        assertThat(session.refresh(unheard, Optional.of(new RefreshAttempt("another")), NOW, LEEWAY))
                .isEqualTo(Refresh.REUSED);
        assertThat(refresh(unheard, NOW)).isEqualTo(Refresh.REUSED);
        assertThat(session.refresh(heard, attempt, NOW, LEEWAY)).isEqualTo(Refresh.REUSED);
    }

    @Test
    void shouldGiveNothingAfterItsEnd() {
        var ended = session(Optional.empty(), Optional.of(SessionEnd.SIGNED_OUT));

        assertThat(ended.refresh(token(Optional.empty()), Optional.empty(), NOW, LEEWAY))
                .isEqualTo(Refresh.ENDED);
        assertThat(refresh(token(Optional.empty()), session.expiresAt())).isEqualTo(Refresh.ENDED);
    }

    @Test
    void shouldKnowItsFingerprintOnly() {
        assertThat(session.knows(Optional.of(FINGERPRINT))).isTrue();
        assertThat(session.knows(Optional.of(Secret.random(RandomGenerator.getDefault()))))
                .isFalse();
        assertThat(session.knows(Optional.empty())).isFalse();
        assertThat(session(Optional.empty(), Optional.empty()).knows(Optional.empty()))
                .isTrue();
    }

    private static Session session(Optional<SecretHash> fingerprint, Optional<SessionEnd> end) {
        return new Session(
                new SessionId(UUID.randomUUID()),
                Actors.newPerson(),
                ClientKind.CONSOLE,
                "Firefox",
                Optional.empty(),
                Optional.empty(),
                fingerprint,
                NOW.minusSeconds(60),
                NOW.minusSeconds(60),
                NOW.plusSeconds(3600),
                end);
    }

    private Refresh refresh(RefreshToken token, Instant now) {
        return session.refresh(token, Optional.empty(), now, LEEWAY);
    }

    private RefreshToken token(Optional<Instant> usedAt) {
        return new RefreshToken(
                new SecretHash("h"), session.id(), NOW.minusSeconds(60), usedAt.map(Use::replaced), false);
    }
}
