package io.hexarch.identity.application.port;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.domain.SignInAttempts;
import java.time.Instant;
import java.util.Optional;

/** Failures in a row for each address, known or not. Inside the caller's transaction. */
public interface SignInAttemptsRepository {

    /** What is known of the address; nobody else changes it until the transaction ends. */
    Optional<SignInAttempts> lock(EmailAddress email);

    void save(EmailAddress email, SignInAttempts attempts);

    void clear(EmailAddress email);

    /** Removes what was last tried before. */
    int forget(Instant before);
}
