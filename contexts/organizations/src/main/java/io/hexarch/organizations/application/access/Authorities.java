package io.hexarch.organizations.application.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.application.port.Grounds;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Terms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** A scope and all above it. */
    private record Path(List<Scope> scopes) {}

    public Authorities(AuthoritySource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    Optional<Authority> authority(OrganizationId organization, Subject subject) {
        return remembered(Authority.class, organization, subject);
    }

    /** That there is no such scope is not remembered. */
    Optional<List<Scope>> path(OrganizationId organization, Scope scope) {
        return remembered(Path.class, organization, scope).map(Path::scopes);
    }

    Optional<Terms> terms(OrganizationId organization) {
        return remembered(Terms.class, organization, Terms.class);
    }

    Optional<Life> knownLife(OrganizationId organization) {
        return remembered(Life.class, organization, Life.class);
    }

    /** Whether the organization is worked in, as it is remembered, else as the database says it. */
    Life life(OrganizationId organization) {
        return knownLife(organization).orElseGet(() -> {
            var fresh = source.life(organization);
            learn(organization, fresh.version(), Life.class, fresh.value());
            return fresh.value();
        });
    }

    /** What a decision rests on, as the database says it; known from then on. */
    Grounds read(OrganizationId organization, Subject subject, Scope scope) {
        var fresh = source.grounds(organization, subject, scope);
        var grounds = fresh.value();
        learn(organization, fresh.version(), subject, grounds.authority());
        learn(organization, fresh.version(), Terms.class, grounds.terms());
        learn(organization, fresh.version(), Life.class, grounds.life());
        grounds.path().ifPresent(path -> learn(organization, fresh.version(), scope, new Path(path)));
        return grounds;
    }

    private <T> Optional<T> remembered(Class<T> type, OrganizationId organization, Object of) {
        var version = trusted() ? versions.getIfPresent(organization) : null;
        return version == null
                ? Optional.empty()
                : Optional.ofNullable(entries.getIfPresent(new Key(organization, version, of)))
                        .map(type::cast);
    }

    private void learn(OrganizationId organization, long version, Object of, Object value) {
        versions.asMap().merge(organization, version, Math::max);
        entries.put(new Key(organization, version, of), value);
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
