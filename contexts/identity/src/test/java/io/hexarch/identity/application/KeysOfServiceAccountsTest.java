package io.hexarch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.IdentityPermission;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.ServiceAccountKey;
import io.hexarch.identity.ServiceAccountKeys.Made;
import io.hexarch.identity.ServiceAccountKeys.Use;
import io.hexarch.identity.ServiceAccountKeys.Wish;
import io.hexarch.identity.domain.PresentedKey;
import io.hexarch.identity.testkit.IdentityFixture;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysOfServiceAccountsTest {

    private static final Duration YEAR = Duration.ofDays(365);

    private final IdentityFixture identity = new IdentityFixture();
    private final KeysOfServiceAccounts keys = new KeysOfServiceAccounts(
            identity.keys,
            new KeyRevocation(identity.keys, identity.entitlements, identity.journal, identity.clock),
            identity.entitlements,
            new KeyMaking(
                    () -> List.of(new IdentityPermission()),
                    _ -> Optional.empty(),
                    identity.ids,
                    identity.random,
                    identity.clock),
            new KeyLifetimes(Duration.ofDays(90), YEAR));
    private final OrganizationId organization = Actors.newOrganization();
    private final ServiceAccountId account = new ServiceAccountId(UUID.randomUUID());
    private final Instant now = identity.clock.instant();

    @Test
    void shouldKeepOnlyTheHashOfTheSecretAndWhatTheKeyIsFor() {
        var within = Optional.of(Scope.project(UUID.randomUUID()));
        var wish = new Wish(organization, account, " deploys ", Optional.of(Set.of("a.b")), within, Optional.empty());

        var made = (Made.Done) keys.make(wish);

        var secret = PresentedKey.parse(made.secret()).orElseThrow();
        var stored = identity.keys.find(secret.id()).orElseThrow();
        assertThat(stored.hash().matches(secret.secret())).isTrue();
        assertThat(made.key().name()).isEqualTo("deploys");
        assertThat(made.key().within()).isEqualTo(within);
        assertThat(made.key().permissions()).contains(Set.of("a.b"));
        assertThat(made.secret()).startsWith(made.key().prefix() + "_");
        assertThat(made).hasToString("Done[" + made.key().id() + "]");
    }

    @Test
    void shouldEndAfterTheUsualTimeAndAfterAYearAtTheLatest() {
        assertThat(made(Optional.empty()).expiresAt()).isEqualTo(now.plus(Duration.ofDays(90)));
        assertThat(made(Optional.of(now.plus(YEAR))).expiresAt()).isEqualTo(now.plus(YEAR));
        // 366 days: the same day of a leap year.
        assertThat(made(Optional.of(now.plus(YEAR).plus(Duration.ofDays(1)))).expiresAt())
                .isEqualTo(now.plus(YEAR));
        assertThat(code("k", Optional.of(now.plus(YEAR).plus(Duration.ofDays(2)))))
                .isEqualTo(IdentityProblem.KEY_LIVES_TOO_LONG);
        assertThat(code("k", Optional.of(now))).isEqualTo(KernelProblem.INVALID_FIELD);
    }

    @Test
    void shouldNotStartWithLifetimesThatContradict() {
        assertThatThrownBy(() -> new KeyLifetimes(Duration.ofDays(2), Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseNamesThatDoNotFitAndMoreThanThePlanAllows() {
        assertThat(code(" ", Optional.empty())).isEqualTo(KernelProblem.INVALID_FIELD);
        for (int i = 0; i < 3; i++) made(Optional.empty());
        assertThat(code("k", Optional.empty())).isEqualTo(IdentityProblem.TOO_MANY_KEYS);
    }

    @Test
    void shouldFindAndRevokeOnlyKeysOfThatAccountThere() {
        var key = made(Optional.empty());
        var stranger = new ServiceAccountId(UUID.randomUUID());

        assertThat(keys.find(organization, account, key.id())).contains(key);
        assertThat(keys.find(organization, stranger, key.id())).isEmpty();
        assertThat(keys.find(Actors.newOrganization(), account, key.id())).isEmpty();

        assertThat(keys.revoke(key)).isTrue();
        assertThat(keys.revoke(key)).isFalse();
        assertThat(keys.find(organization, account, key.id()).orElseThrow().status())
                .isEqualTo(ServiceAccountKey.Status.REVOKED);
        assertThat(identity.entitlements.used(organization, Entitlement.API_KEYS))
                .isZero();
    }

    @Test
    void shouldEndAllKeysOfAnAccountAndNoOthers() {
        var one = made(Optional.of(now.plusSeconds(60)));
        var two = made(Optional.empty());
        var other = new ServiceAccountId(UUID.randomUUID());
        keys.make(new Wish(organization, other, "k", Optional.empty(), Optional.empty(), Optional.empty()));
        keys.revoke(two);
        identity.clock.forward(Duration.ofMinutes(2));

        assertThat(keys.revokeAll(organization, account))
                .extracting(ServiceAccountKey::id)
                .containsExactly(one.id());
        assertThat(keys.uses(organization, List.of(account, other)))
                .isEqualTo(Map.of(account, Use.NONE, other, new Use(1, Optional.empty())));
    }

    private ServiceAccountKey made(Optional<Instant> expiresAt) {
        return ((Made.Done) keys.make(wish("k", expiresAt))).key();
    }

    private ProblemCode code(String name, Optional<Instant> expiresAt) {
        return ((Made.Rejected) keys.make(wish(name, expiresAt))).problem().code();
    }

    private Wish wish(String name, Optional<Instant> expiresAt) {
        return new Wish(organization, account, name, Optional.empty(), Optional.empty(), expiresAt);
    }
}
