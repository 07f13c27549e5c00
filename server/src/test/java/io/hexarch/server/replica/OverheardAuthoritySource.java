package io.hexarch.server.replica;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.application.port.Grounds;
import io.hexarch.organizations.domain.Life;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a gate asks of the database, noted in a {@link RightsLog}. */
final class OverheardAuthoritySource implements AuthoritySource {

    /** A second less than the gate believes its feed: seen from here, the two do not begin to count at the same instant. */
    private static final Duration FRESH = Duration.ofSeconds(4);

    private final AuthoritySource source;
    private final RightsLog log;
    private final Clock clock = Clock.systemUTC();
    private final Map<OrganizationId, Long> met = new ConcurrentHashMap<>();
    private volatile Instant polledAt = Instant.EPOCH;

    OverheardAuthoritySource(AuthoritySource source, RightsLog log) {
        this.source = source;
        this.log = log;
    }

    @Override
    public Versioned<Grounds> grounds(OrganizationId organization, Subject subject, Scope scope) {
        boolean fresh = clock.instant().isBefore(polledAt.plus(FRESH));
        var read = source.grounds(organization, subject, scope);
        met.merge(organization, read.version(), Math::max);
        log.read(fresh, organization, subject.id().text());
        return read;
    }

    @Override
    public Map<OrganizationId, Long> versions(Collection<OrganizationId> organizations) {
        var began = clock.instant();
        var versions = source.versions(organizations);
        versions.forEach((organization, version) -> {
            var before = met.put(organization, version);
            if (before != null && before < version) log.news(organization);
        });
        polledAt = began;
        return versions;
    }

    @Override
    public Versioned<Life> life(OrganizationId organization) {
        return source.life(organization);
    }
}
