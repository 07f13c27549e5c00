package io.hexarch.identity.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.ServiceAccountKeys.Use;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.testkit.fake.Actors;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

        assertThat(transaction()
                        .in(
                                owner,
                                organization,
                                () -> keys().unrevoked(new KeyOwner.Person(owner.person()), organization)))
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

    @Test
    void shouldKeepTheKeysOfAMachineWithWhereTheyOpenSomething() {
        var account = new ServiceAccountId(IDS.next());
        var within = Optional.of(Scope.project(IDS.next()));
        var first = machine(account, within, NOW.plusSeconds(60));
        var second = machine(account, Optional.empty(), NOW.plusSeconds(60));
        machine(new ServiceAccountId(IDS.next()), Optional.empty(), NOW.plusSeconds(60));

        assertThat(inside(() -> keys().find(first.id()))).contains(first);
        var page = inside(() -> keys().page(organization, account, new PageRequest(1, Optional.empty())));
        var rest = inside(() -> keys().page(organization, account, new PageRequest(1, page.next())));
        assertThat(page.items()).containsExactly(second);
        assertThat(rest.items()).containsExactly(first);
        assertThat(inside(() -> keys().unrevoked(new KeyOwner.ServiceAccount(account), organization)))
                .containsExactlyInAnyOrder(first, second);
        assertThat(transaction()
                        .asPerson(owner, () -> keys().page(owner.person(), new PageRequest(9, Optional.empty())))
                        .items())
                .isEmpty();
    }

    @Test
    void shouldTellHowTheKeysOfMachinesAreUsed() {
        var account = new ServiceAccountId(IDS.next());
        var idle = new ServiceAccountId(IDS.next());
        var key = machine(account, Optional.empty(), NOW.plusSeconds(60));
        machine(account, Optional.empty(), NOW);
        revoke(machine(account, Optional.empty(), NOW.plusSeconds(60)));
        used(key, NOW);

        assertThat(inside(() -> keys().uses(organization, List.of(account, idle), NOW)))
                .isEqualTo(Map.of(account, new Use(1, Optional.of(NOW))));
    }

    private ApiKey machine(ServiceAccountId account, Optional<Scope> within, Instant expiresAt) {
        return add(
                key(new KeyOwner.ServiceAccount(account), Optional.of(Set.of("a.b")), within, Optional.of(expiresAt)));
    }

    private <T> T inside(Supplier<T> work) {
        return transaction().in(owner, organization, work);
    }

    private ApiKey add(Optional<Set<String>> permissions, Optional<Instant> expiry) {
        return add(key(new KeyOwner.Person(owner.person()), permissions, Optional.empty(), expiry));
    }

    private ApiKey add(ApiKey key) {
        transaction().run(owner, organization, () -> keys().add(key));
        return key;
    }

    private ApiKey key(
            KeyOwner whose, Optional<Set<String>> permissions, Optional<Scope> within, Optional<Instant> expiry) {
        return new ApiKey(
                new ApiKeyId(IDS.next()),
                whose,
                organization,
                new ApiKeyName("ci"),
                Secret.random(RandomGenerator.getDefault()).hash(),
                permissions,
                within,
                NOW,
                expiry,
                Optional.empty(),
                Optional.empty());
    }

    private boolean revoke(ApiKey key) {
        return transaction().in(owner, organization, () -> keys().revoke(key.id(), NOW));
    }

    private void used(ApiKey key, Instant at) {
        run(() -> keys().used(Map.of(key.id(), at)));
    }
}
