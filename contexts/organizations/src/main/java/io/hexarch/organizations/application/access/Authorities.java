package io.hexarch.organizations.application.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.application.port.AuthoritySource.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the gate remembers. Entries carry the version of their organization in the key, so a change makes all of them unreachable at
 * once: here right after the commit, elsewhere when the next poll sees the new version. When polls fail for longer than
 * {@link #TRUSTED}, nothing remembered is believed and every question goes to the database.
 */
public final class Authorities {

    static final Duration TRUSTED = Duration.ofSeconds(5);

    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final int ORGANIZATIONS = 5_000;
    private static final int ENTRIES = 100_000;

    private final AuthoritySource source;
    private final Clock clock;
    private final Cache<OrganizationId, Long> versions = Caffeine.newBuilder()
            .maximumSize(ORGANIZATIONS)
            .expireAfterAccess(IDLE)
            .build();
    private final Cache<Key, Object> entries =
            Caffeine.newBuilder().maximumSize(ENTRIES).expireAfterAccess(IDLE).build();
    private volatile Instant polledAt = Instant.MIN;

    private record Key(OrganizationId organization, long version, Object of) {}

    public Authorities(AuthoritySource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** For one decision. */
    Lookup lookup() {
        return new Lookup(this, source);
    }

    /** {@code of} within its organization: what is known of it, or what {@code read} says, which is known from then on. */
    <T> T remembered(Class<T> type, OrganizationId organization, Object of, Supplier<Versioned<T>> read) {
        var version = trusted() ? versions.getIfPresent(organization) : null;
        if (version != null) {
            var entry = entries.getIfPresent(new Key(organization, version, of));
            if (entry != null) return type.cast(entry);
        }
        var fresh = read.get();
        versions.asMap().merge(organization, fresh.version(), Math::max);
        boolean absent = fresh.value() instanceof Path(var scopes) && scopes.isEmpty();
        if (!absent) entries.put(new Key(organization, fresh.version(), of), fresh.value());
        return fresh.value();
    }

    /** Roles or grants changed by this replica, and the change is committed. */
    public void changed(OrganizationId organization) {
        versions.invalidate(organization);
    }

    /** Learns what other replicas changed. Called every few hundred milliseconds; throws when the database does not answer. */
    public void poll() {
        var began = clock.instant();
        var known = Set.copyOf(versions.asMap().keySet());
        if (!known.isEmpty()) {
            var current = source.versions(known);
            for (var organization : known) {
                var version = current.get(organization);
                if (version == null) versions.invalidate(organization);
                else versions.asMap().computeIfPresent(organization, (_, before) -> Math.max(before, version));
            }
        }
        polledAt = began;
    }

    private boolean trusted() {
        return clock.instant().isBefore(polledAt.plus(TRUSTED));
    }
}
