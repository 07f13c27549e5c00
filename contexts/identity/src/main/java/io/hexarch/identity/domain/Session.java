package io.hexarch.identity.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One sign-in of a person on one device. Its refresh tokens are one family.
 *
 * @param device what the browser or program calls itself
 * @param address where it was last used from; empty when not known
 * @param organization the organization that its next access token is good for
 * @param fingerprint hash of the console's fingerprint cookie
 */
public record Session(
        SessionId id,
        PersonId person,
        ClientKind client,
        String device,
        Optional<String> address,
        Optional<OrganizationId> organization,
        Optional<SecretHash> fingerprint,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        Optional<SessionEnd> end) {

    public boolean active(Instant now) {
        return end.isEmpty() && now.isBefore(expiresAt);
    }

    /** The same session, with access tokens for another organization or none. */
    public Session goodFor(Optional<OrganizationId> chosen) {
        return new Session(
                id, person, client, device, address, chosen, fingerprint, createdAt, lastUsedAt, expiresAt, end);
    }

    /** Whether the fingerprint that came along is this session's; sessions without one ask for none. */
    public boolean knows(Optional<Secret> presented) {
        return fingerprint.isEmpty()
                || presented
                        .filter(secret -> fingerprint.orElseThrow().matches(secret))
                        .isPresent();
    }

    /**
     * What a refresh token is worth now. The same attempt once more gets what it did not hear of. Any other second use within {@code
     * leeway} of the first is two tabs that woke up together: it gets nothing, but ends nothing. Later it is a theft.
     */
    public Refresh refresh(RefreshToken token, Optional<RefreshAttempt> attempt, Instant now, Duration leeway) {
        if (!active(now)) return Refresh.ENDED;
        if (token.use().isEmpty()) return Refresh.ROTATE;
        if (token.isAskedForAgain(attempt)) return Refresh.REPEAT;
        var used = token.use().orElseThrow().at();
        return now.isBefore(used.plus(leeway)) ? Refresh.RACED : Refresh.REUSED;
    }

    /** What to do with a refresh token that came. */
    public enum Refresh {
        ROTATE,
        /** The answer was lost: another token takes the place of the one in it. */
        REPEAT,
        RACED,
        REUSED,
        ENDED
    }
}
