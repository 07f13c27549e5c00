package io.hexarch.identity.domain;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key that acts for its owner in one organization, until it expires or is revoked.
 *
 * @param hash of the secret half
 * @param permissions names of permissions that it is limited to; empty: all that its owner has there
 * @param within where it opens anything: there and below; empty: in its whole organization
 * @param lastUsedAt to the minute
 */
public record ApiKey(
        ApiKeyId id,
        KeyOwner owner,
        OrganizationId organization,
        ApiKeyName name,
        SecretHash hash,
        Optional<Set<String>> permissions,
        Optional<Scope> within,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt) {

    public ApiKey {
        permissions = permissions.map(Set::copyOf);
    }

    /** Whether it still opens anything. */
    public enum Status {
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    public Status status(Instant now) {
        if (revokedAt.isPresent()) return Status.REVOKED;
        return expiresAt.filter(end -> !now.isBefore(end)).isPresent() ? Status.EXPIRED : Status.ACTIVE;
    }
}
