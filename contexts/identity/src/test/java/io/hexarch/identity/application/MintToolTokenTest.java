package io.hexarch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.application.port.KnownKeys;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.testkit.IdentityFixture;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MintToolTokenTest {

    private final IdentityFixture identity = new IdentityFixture();
    private static final Scope WORKSPACE = Scope.workspace(UUID.randomUUID());

    private final OrganizationId organization = Actors.newOrganization();
    private final OneKey keys = new OneKey();
    private final MintToolToken mint = new MintToolToken(
            identity.transaction,
            identity.sessions,
            keys,
            order -> {
                identity.minted.add(order);
                return new io.hexarch.identity.MintedToken(
                        "t", identity.clock.instant().plus(order.lifetime()));
            },
            identity.clock);

    @Test
    void shouldStandForTheSessionAndOpenOnlyWhatItNames() {
        var session = session(Duration.ofHours(24));

        var token = mint.mint(by(new Credential.Session(session)), Set.of("b.use", "a.use"), WORKSPACE);

        var order = identity.minted.getFirst();
        assertThat(order.claims())
                .containsEntry("sid", session.text())
                .containsEntry("scope", "a.use b.use")
                .containsEntry("within", WORKSPACE.text())
                .containsEntry("org", organization.text())
                .doesNotContainKeys("roles", "fpt");
        assertThat(token.expiresAt()).isEqualTo(identity.clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void shouldEndWithTheSession() {
        var session = session(Duration.ofMinutes(20));

        mint.mint(by(new Credential.Session(session)), Set.of("a.use"), WORKSPACE);
        identity.clock.forward(Duration.ofMinutes(20));

        assertThat(identity.minted.getFirst().lifetime()).isEqualTo(Duration.ofMinutes(20));
        assertThatThrownBy(() -> mint.mint(by(new Credential.Session(session)), Set.of("a.use"), WORKSPACE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(KernelProblem.TOKEN_REVOKED));
    }

    @Test
    void shouldOpenNoMoreThanTheKeyBehindIt() {
        keys.key = Optional.of(key(identity.clock.instant().plus(Duration.ofMinutes(5))));
        var limited = new Credential.ApiKey(keys.key.orElseThrow().id(), Optional.of(Set.of("a.use", "c.use")));

        mint.mint(by(limited), Set.of("a.use", "b.use"), WORKSPACE);

        var order = identity.minted.getFirst();
        assertThat(order.claims())
                .containsEntry("key", limited.key().text())
                .containsEntry("scope", "a.use")
                .doesNotContainKey("sid");
        assertThat(order.lifetime()).isEqualTo(Duration.ofMinutes(5));
        keys.key = Optional.empty();
        assertThatThrownBy(() -> mint.mint(by(limited), Set.of("a.use"), WORKSPACE))
                .isInstanceOf(Refused.class);
    }

    private Actor.Person by(Credential credential) {
        return new Actor.Person(Actors.newPerson(), Optional.of(organization), credential, IdentityFixture.SOMEWHERE);
    }

    private SessionId session(Duration lifetime) {
        var now = identity.clock.instant();
        var session = new Session(
                new SessionId(identity.ids.next()),
                Actors.newPerson(),
                ClientKind.CLI,
                "kubectl",
                Optional.empty(),
                Optional.of(organization),
                Optional.empty(),
                now,
                now,
                now.plus(lifetime),
                Optional.empty());
        identity.sessions.add(session);
        return session.id();
    }

    private ApiKey key(Instant expiresAt) {
        return new ApiKey(
                new ApiKeyId(identity.ids.next()),
                new KeyOwner.Person(Actors.newPerson()),
                organization,
                new ApiKeyName("ci"),
                Secret.random(identity.random).hash(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.of(expiresAt),
                Optional.empty(),
                Optional.empty());
    }

    private static final class OneKey implements KnownKeys {

        private Optional<ApiKey> key = Optional.empty();

        @Override
        public Optional<ApiKey> find(ApiKeyId id) {
            return key.filter(known -> known.id().equals(id));
        }

        @Override
        public void used(ApiKeyId id, Instant at) {}
    }
}
