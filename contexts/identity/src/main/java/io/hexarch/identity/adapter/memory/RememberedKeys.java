package io.hexarch.identity.adapter.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.application.port.KnownKeys;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.identity.domain.Person;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** API keys for a minute after their last reading, and their uses until they are written together. */
public final class RememberedKeys implements KnownKeys {

    private static final int KEYS = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final TenantTransaction transaction;
    private final ApiKeyRepository keys;
    private final PersonRepository people;
    private final RevocationFeed feed;
    private final Cache<ApiKeyId, ApiKey> known =
            Caffeine.newBuilder().maximumSize(KEYS).expireAfterWrite(REMEMBERED).build();
    private final Map<ApiKeyId, Instant> uses = new ConcurrentHashMap<>();

    public RememberedKeys(
            TenantTransaction transaction, ApiKeyRepository keys, PersonRepository people, RevocationFeed feed) {
        this.transaction = transaction;
        this.keys = keys;
        this.people = people;
        this.feed = feed;
        feed.listen(entry -> {
            switch (entry.kind()) {
                case KEY -> known.invalidate(new ApiKeyId(entry.id()));
                case PERSON ->
                    known.asMap()
                            .values()
                            .removeIf(key -> key.owner().equals(new KeyOwner.Person(new PersonId(entry.id()))));
                case SESSION -> {}
            }
        });
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId id) {
        var remembered = feed.trusted() ? known.getIfPresent(id) : null;
        if (remembered != null) return Optional.of(remembered);
        var found = transaction.asPlatform("authentication", () -> keys.find(id).filter(this::mayAct));
        found.ifPresent(key -> known.put(id, key));
        return found;
    }

    private boolean mayAct(ApiKey key) {
        return switch (key.owner()) {
            case KeyOwner.Person(var person) ->
                people.find(person).filter(Person::maySignIn).isPresent();
            // An account that ends takes its keys along.
            case KeyOwner.ServiceAccount _ -> true;
        };
    }

    @Override
    public void used(ApiKeyId id, Instant at) {
        uses.merge(id, at.truncatedTo(ChronoUnit.MINUTES), (before, now) -> now.isAfter(before) ? now : before);
    }

    /** Writes the uses down. Those of the last seconds are lost with a killed process: they are told to the minute anyway. */
    public void writeUses() {
        var taken = new HashMap<ApiKeyId, Instant>();
        for (var id : Set.copyOf(uses.keySet())) {
            var at = uses.remove(id);
            if (at != null) taken.put(id, at);
        }
        if (taken.isEmpty()) return;
        transaction.asPlatform("authentication", () -> {
            keys.used(taken);
            return Done.DONE;
        });
    }
}
