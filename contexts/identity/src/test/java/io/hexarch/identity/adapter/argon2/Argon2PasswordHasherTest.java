package io.hexarch.identity.adapter.argon2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.adapter.argon2.Argon2PasswordHasher.Cost;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Argon2PasswordHasherTest {

    private static final Cost CHEAP = new Cost(64, 1);
    private static final Password PASSWORD = Password.of("marble otter seldom naps");

    private final Argon2PasswordHasher hasher = new Argon2PasswordHasher(CHEAP, 2, Duration.ofSeconds(30));

    @Test
    void shouldKnowThePasswordAgain() {
        var hash = hasher.hash(PASSWORD);

        assertThat(hash.phc()).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(hasher.matches(PASSWORD, Optional.of(hash))).isTrue();
        assertThat(hasher.matches(Password.of("marble otter seldom nap"), Optional.of(hash)))
                .isFalse();
        assertThat(hasher.hash(PASSWORD)).as("salted").isNotEqualTo(hash);
    }

    @Test
    void shouldNeverMatchNobody() {
        assertThat(hasher.matches(Password.of("a password that nobody has"), Optional.empty()))
                .isFalse();
    }

    /** The encoder answers at once where it cannot read a hash, and who is there could be told by that. */
    @Test
    void shouldCompareNobodyWithAHashOfTheSameCost() {
        var nobodys = Argon2PasswordHasher.nobodys(CHEAP).phc();

        assertThat(nobodys).hasSameSizeAs(hasher.hash(PASSWORD).phc());
        assertThat(hasher.outdated(new PasswordHash(nobodys))).isFalse();
        assertThat(Argon2PasswordHasher.nobodys(CHEAP).phc()).isNotEqualTo(nobodys);
    }

    @Test
    void shouldTellHashesOfALowerCost() {
        var stronger = new Argon2PasswordHasher(new Cost(128, 2), 1, Duration.ofSeconds(1));

        assertThat(stronger.outdated(hasher.hash(PASSWORD))).isTrue();
        assertThat(hasher.outdated(hasher.hash(PASSWORD))).isFalse();
    }

    @Test
    void shouldRefuseWhoWouldWaitTooLong() throws Exception {
        var slow = new Argon2PasswordHasher(new Cost(64 * 1024, 3), 1, Duration.ofMillis(1));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var hashes = IntStream.range(0, 6)
                    .mapToObj(_ -> threads.submit(() -> slow.hash(PASSWORD)))
                    .toList();
            for (Future<?> hash : hashes) {
                try {
                    hash.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThatThrownBy(() -> {
                                throw e.getCause();
                            })
                            .isInstanceOfSatisfying(
                                    Refused.class,
                                    refused ->
                                            assertThat(refused.problem().code()).isEqualTo(KernelProblem.UNAVAILABLE));
                    return;
                }
            }
        }
        assertThat(false).as("six at once had one place and a millisecond").isTrue();
    }
}
