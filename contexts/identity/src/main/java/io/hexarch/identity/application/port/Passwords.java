package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.PasswordHash;
import io.hexarch.kernel.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The hashes of people's passwords. Inside the caller's transaction. */
public interface Passwords {

    Optional<PasswordHash> find(PersonId person);

    void set(PersonId person, PasswordHash hash, Instant at);
}
