package io.hexarch.identity.domain;

import io.hexarch.kernel.id.SessionId;
import java.time.Instant;
import java.util.Optional;

/** One link in a session's chain of refresh tokens, good for one use. */
public record RefreshToken(SecretHash hash, SessionId session, Instant issuedAt, Optional<Instant> usedAt) {

    public static RefreshToken issued(Secret secret, SessionId session, Instant at) {
        return new RefreshToken(secret.hash(), session, at, Optional.empty());
    }
}
