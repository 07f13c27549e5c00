package io.hexarch.identity;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.Problem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * API keys of service accounts, for the context that knows the accounts and what they may. Asks no gate and tells of nothing: who calls
 * does both. Inside a transaction of the organization. What ends here opens nothing any more: on this replica with the commit, on others
 * within a second, and within five when they cannot hear of it.
 */
public interface ServiceAccountKeys {

    /** The secret is handed out here and never again. */
    Made make(Wish wish);

    /** Those of the account, newest first. */
    Page<ServiceAccountKey> page(OrganizationId organization, ServiceAccountId account, PageRequest request);

    /** Empty when the account has no such key. */
    Optional<ServiceAccountKey> find(OrganizationId organization, ServiceAccountId account, ApiKeyId key);

    /** False when it was revoked before. */
    boolean revoke(ServiceAccountKey key);

    /** Ends all keys of the account; the answer are those that this ended. */
    List<ServiceAccountKey> revokeAll(OrganizationId organization, ServiceAccountId account);

    /** How the keys of these are used; accounts that never had one are left out. */
    Map<ServiceAccountId, Use> uses(OrganizationId organization, Collection<ServiceAccountId> accounts);

    /**
     * A key as it is wanted.
     *
     * @param expiresAt empty: after the usual time
     */
    record Wish(
            OrganizationId organization,
            ServiceAccountId account,
            String name,
            Optional<Set<String>> permissions,
            Optional<Scope> within,
            Optional<Instant> expiresAt) {
        public Wish {
            permissions = permissions.map(Set::copyOf);
        }
    }

    /** Made, with its secret, or not. */
    sealed interface Made {
        record Done(ServiceAccountKey key, String secret) implements Made {
            @Override
            public String toString() {
                return "Done[" + key.id() + "]";
            }
        }

        record Rejected(Problem problem) implements Made {}
    }

    /**
     * What the keys of one account come to.
     *
     * @param active how many still open something
     * @param lastUsedAt of any of them, to the minute
     */
    record Use(long active, Optional<Instant> lastUsedAt) {
        public static final Use NONE = new Use(0, Optional.empty());
    }
}
