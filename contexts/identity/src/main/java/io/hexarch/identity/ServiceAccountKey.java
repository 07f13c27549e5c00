package io.hexarch.identity;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key that acts for a service account, without its secret.
 *
 * @param prefix how the whole key begins, so that whoever holds it knows it again
 * @param permissions names of permissions that it is limited to; empty: all that the account has
 * @param within where it opens anything: there and below; empty: in the whole organization
 * @param lastUsedAt to the minute
 */
public record ServiceAccountKey(
        ApiKeyId id,
        OrganizationId organization,
        ServiceAccountId account,
        String name,
        String prefix,
        Optional<Set<String>> permissions,
        Optional<Scope> within,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        Status status) {

    /** Whether it still opens anything. */
    public enum Status {
        ACTIVE,
        EXPIRED,
        REVOKED
    }
}
