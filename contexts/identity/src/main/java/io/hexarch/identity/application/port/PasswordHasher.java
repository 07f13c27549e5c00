package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordHash;
import java.util.Optional;

/**
 * Slow by intention (Argon2id, RFC 9106). Call it outside transactions. Only so many run at once, so that hashing exhausts neither
 * processor nor memory; who waits too long is refused with {@code hexarch.unavailable}.
 */
public interface PasswordHasher {

    PasswordHash hash(Password password);

    /** Whether the password is the one; takes as long when there is no hash to compare with. */
    boolean matches(Password password, Optional<PasswordHash> hash);

    /** Whether the hash was made at a lower cost than is asked now. */
    boolean outdated(PasswordHash hash);
}
