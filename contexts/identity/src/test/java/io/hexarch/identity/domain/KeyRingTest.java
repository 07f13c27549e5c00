package io.hexarch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");

    private final SigningKey first = key("first", NOW);

    @Test
    void shouldAskForAFirstKeyThatSignsAtOnce() {
        assertThat(new KeyRing(List.of()).successorDue(NOW)).contains(NOW);
        assertThat(new KeyRing(List.of()).signing(NOW)).isEmpty();
    }

    @Test
    void shouldAskForASuccessorADayBeforeTheTermEnds() {
        var ring = new KeyRing(List.of(first));
        var end = NOW.plus(KeyRing.TERM);

        assertThat(ring.successorDue(end.minus(KeyRing.ANNOUNCED).minusSeconds(1)))
                .isEmpty();
        assertThat(ring.successorDue(end.minus(KeyRing.ANNOUNCED))).contains(end);
    }

    @Test
    void shouldAnnounceALateSuccessorForADay() {
        var late = NOW.plus(Duration.ofDays(90));

        assertThat(new KeyRing(List.of(first)).successorDue(late)).contains(late.plus(KeyRing.ANNOUNCED));
    }

    @Test
    void shouldPublishTheNextKeyBeforeItSigns() {
        var next = key("next", NOW.plus(KeyRing.TERM));
        var ring = new KeyRing(List.of(next, first));
        var before = next.signsFrom().minusSeconds(1);

        assertThat(ring.signing(before)).contains(first);
        assertThat(ring.published(before)).containsExactly(first, next);
        assertThat(ring.signing(next.signsFrom())).contains(next);
    }

    @Test
    void shouldVerifyWithTheLastKeyAsLongAsItsTokensLive() {
        var next = key("next", NOW.plus(KeyRing.TERM));
        var ring = new KeyRing(List.of(first, next));
        var end = next.signsFrom().plus(KeyRing.REMEMBERED);

        assertThat(ring.verifying("first", end.minusSeconds(1))).contains(first);
        assertThat(ring.verifying("first", end)).isEmpty();
        assertThat(ring.forgotten(end)).containsExactly(first);
        assertThat(ring.verifying("unknown", NOW)).isEmpty();
    }

    private static SigningKey key(String id, Instant from) {
        try {
            var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
            return new SigningKey(id, (ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate(), from, from);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
