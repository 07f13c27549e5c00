package io.hexarch.identity.adapter.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hexarch.identity.PlatformRoles;
import io.hexarch.identity.adapter.postgres.RevocationLog.Kind;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PlatformRole;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/** Platform roles for a minute after their last reading, unless the person changed. */
public final class RememberedRoles implements PlatformRoles {

    private static final int PEOPLE = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final TenantTransaction transaction;
    private final PersonRepository people;
    private final RevocationFeed feed;
    private final Cache<PersonId, Set<BuiltInRole>> known = Caffeine.newBuilder()
            .maximumSize(PEOPLE)
            .expireAfterWrite(REMEMBERED)
            .build();

    public RememberedRoles(TenantTransaction transaction, PersonRepository people, RevocationFeed feed) {
        this.transaction = transaction;
        this.people = people;
        this.feed = feed;
        feed.listen(entry -> {
            if (entry.kind() == Kind.PERSON) known.invalidate(new PersonId(entry.id()));
        });
    }

    @Override
    public Set<BuiltInRole> of(PersonId person) {
        var remembered = feed.trusted() ? known.getIfPresent(person) : null;
        if (remembered != null) return remembered;
        var roles = transaction.<Set<BuiltInRole>>asPlatform(
                "authentication",
                () -> people.find(person)
                        .filter(Person::maySignIn)
                        .map(found -> found.platformRoles().stream()
                                .map(PlatformRole::role)
                                .collect(Collectors.toUnmodifiableSet()))
                        .orElse(Set.of()));
        known.put(person, roles);
        return roles;
    }
}
