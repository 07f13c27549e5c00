package io.hexarch.identity.adapter.argon2;

import io.hexarch.identity.application.port.PasswordHasher;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id at the cost that OWASP names for it: 19 MiB, two passes, one lane.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP, password storage</a>
 */
public final class Argon2PasswordHasher implements PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore places;
    private final Duration patience;
    private final PasswordHash nobodys;

    /**
     * What a hash costs.
     *
     * @param kibibytes memory of one hash
     * @param passes over that memory
     */
    public record Cost(int kibibytes, int passes) {

        public static final Cost RECOMMENDED = new Cost(19 * 1024, 2);
    }

    /**
     * @param atOnce how many hashes run at the same time
     * @param patience how long somebody waits for a place
     */
    public Argon2PasswordHasher(Cost cost, int atOnce, Duration patience) {
        this.encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, cost.kibibytes(), cost.passes());
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
        this.nobodys = nobodys(cost);
    }

    /** What the password of somebody who is not there is compared with, which takes as long: noise, since making a hash costs a start 0.2 s. */
    static PasswordHash nobodys(Cost cost) {
        var parameters = "$argon2id$v=19$m=%d,t=%d,p=1$".formatted(cost.kibibytes(), cost.passes());
        return new PasswordHash(parameters + noise(SALT_BYTES) + "$" + noise(HASH_BYTES));
    }

    private static String noise(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public PasswordHash hash(Password password) {
        return new PasswordHash(inPlace(() -> encode(password.reveal())));
    }

    @Override
    public boolean matches(Password password, Optional<PasswordHash> hash) {
        var compared = hash.orElse(nobodys).phc();
        boolean same = inPlace(() -> encoder.matches(password.reveal(), compared));
        return same && hash.isPresent();
    }

    @Override
    public boolean outdated(PasswordHash hash) {
        return encoder.upgradeEncoding(hash.phc());
    }

    private String encode(String password) {
        var encoded = encoder.encode(password);
        if (encoded == null) throw new IllegalStateException("no hash for a password");
        return encoded;
    }

    private <T> T inPlace(Supplier<T> work) {
        acquire();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void acquire() {
        try {
            if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refused(Problem.of(
                        KernelProblem.UNAVAILABLE,
                        "Too many people sign in at this moment. Try again in a few seconds.")
                .retryAfter(Duration.ofSeconds(2)));
    }
}
