package io.hexarch.identity.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.testkit.fake.Actors;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of API keys keeps. */
public abstract class ApiKeyRepositoryContract extends StoreContract {

    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC(), RandomGenerator.getDefault());

    private final OrganizationId organization = Actors.newOrganization();
    private final Actor.Person owner = Actors.person();

    protected abstract ApiKeyRepository keys();

    @BeforeEach
    void somebody() {
        invited(owner.person());
    }

    @Test
    void shouldBeFoundByItsOwnerAndByWhoeverAuthenticates() {
        var key = add(Optional.of(Set.of("a.b", "c.d")), Optional.of(NOW.plusSeconds(60)));

        assertThat(transaction().asPerson(owner, () -> keys().find(key.id()))).contains(key);
        assertThat(in(() -> keys().find(key.id()))).contains(key);
    }

    @Test
    void shouldPageNewestFirst() {
        var keys = List.of(
                add(Optional.empty(), Optional.empty()),
                add(Optional.empty(), Optional.empty()),
                add(Optional.empty(), Optional.empty()));

        var page =
                transaction().asPerson(owner, () -> keys().page(owner.person(), new PageRequest(2, Optional.empty())));
        var rest = transaction().asPerson(owner, () -> keys().page(owner.person(), new PageRequest(2, page.next())));

        assertThat(page.items()).containsExactly(keys.get(2), keys.get(1));
        assertThat(rest.items()).containsExactly(keys.get(0));
    }

    @Test
    void shouldRevokeOnce() {
        var key = add(Optional.empty(), Optional.empty());

        assertThat(revoke(key)).isTrue();
        assertThat(revoke(key)).isFalse();

        assertThat(transaction().in(owner, organization, () -> keys().active(owner.person(), organization, NOW)))
                .isEmpty();
        assertThat(transaction()
                        .asPerson(owner, () -> keys().find(key.id()))
                        .orElseThrow()
                        .revokedAt())
                .contains(NOW);
    }

    @Test
    void shouldNeverMoveTheLastUseBack() {
        var key = add(Optional.empty(), Optional.empty());

        used(key, NOW);
        used(key, NOW.minusSeconds(60));

        assertThat(transaction()
                        .asPerson(owner, () -> keys().find(key.id()))
                        .orElseThrow()
                        .lastUsedAt())
                .contains(NOW);
    }

    private ApiKey add(Optional<Set<String>> permissions, Optional<Instant> expiry) {
        var key = new ApiKey(
                new ApiKeyId(IDS.next()),
                owner.person(),
                organization,
                new ApiKeyName("ci"),
                Secret.random(RandomGenerator.getDefault()).hash(),
                permissions,
                NOW,
                expiry,
                Optional.empty(),
                Optional.empty());
        transaction().run(owner, organization, () -> keys().add(key));
        return key;
    }

    private boolean revoke(ApiKey key) {
        return transaction().in(owner, organization, () -> keys().revoke(key.id(), NOW));
    }

    private void used(ApiKey key, Instant at) {
        run(() -> keys().used(Map.of(key.id(), at)));
    }
}
