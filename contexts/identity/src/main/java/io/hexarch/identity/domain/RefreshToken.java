package io.hexarch.identity.domain;

import io.hexarch.kernel.id.SessionId;
import java.time.Instant;
import java.util.Optional;

/**
 * One link in a session's chain of refresh tokens, good for one use.
 *
 * @param use empty: it is still good
 * @param followed whether what it was traded for was used in turn
 */
public record RefreshToken(SecretHash hash, SessionId session, Instant issuedAt, Optional<Use> use, boolean followed) {

    public static RefreshToken issued(Secret secret, SessionId session, Instant at) {
        return new RefreshToken(secret.hash(), session, at, Optional.empty(), false);
    }

    /**
     * The end of a token.
     *
     * @param attempt by which its holder knows this use again, if they named one
     * @param next what it was traded for; empty: nothing, another took its place
     */
    public record Use(Instant at, Optional<RefreshAttempt> attempt, Optional<SecretHash> next) {

        public static Use replaced(Instant at) {
            return new Use(at, Optional.empty(), Optional.empty());
        }
    }

    /** Whether whoever used it comes once more, since the answer was lost on its way: nobody has used what was in it. */
    boolean isAskedForAgain(Optional<RefreshAttempt> attempt) {
        return attempt.isPresent() && !followed && use.flatMap(Use::attempt).equals(attempt);
    }
}
