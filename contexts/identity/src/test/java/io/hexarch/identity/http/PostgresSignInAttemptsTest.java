package io.hexarch.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.application.port.SignInAttemptsRepository;
import io.hexarch.identity.domain.SignInAttempts;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class PostgresSignInAttemptsTest {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");

    @Autowired
    private SignInAttemptsRepository attempts;

    @Autowired
    private TenantTransaction transaction;

    private final EmailAddress email =
            EmailAddress.parse(UUID.randomUUID() + "@example.com").orElseThrow();

    @Test
    void shouldKeepReplaceAndClear() {
        assertThat(in(() -> attempts.lock(email))).isEmpty();
        save(new SignInAttempts(1, NOW));
        save(new SignInAttempts(2, NOW.plusSeconds(1)));
        assertThat(in(() -> attempts.lock(email))).contains(new SignInAttempts(2, NOW.plusSeconds(1)));

        in(() -> {
            attempts.clear(email);
            return Done.DONE;
        });

        assertThat(in(() -> attempts.lock(email))).isEmpty();
    }

    @Test
    void shouldForgetWhatWasTriedLongAgo() {
        save(new SignInAttempts(1, NOW));

        in(() -> attempts.forget(NOW));
        assertThat(in(() -> attempts.lock(email))).isPresent();
        in(() -> attempts.forget(NOW.plusSeconds(1)));

        assertThat(in(() -> attempts.lock(email))).isEmpty();
    }

    private void save(SignInAttempts known) {
        in(() -> {
            attempts.save(email, known);
            return Done.DONE;
        });
    }

    private <T> T in(Supplier<T> work) {
        return transaction.asPlatform("test", work);
    }
}
