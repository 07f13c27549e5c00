package io.hexarch.identity.application;

import static io.hexarch.identity.testkit.IdentityFixture.SOMEWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.application.port.AccessTokenReader;
import io.hexarch.identity.application.port.AccessTokenReader.Claims;
import io.hexarch.identity.application.port.AccessTokenReader.Reading;
import io.hexarch.identity.application.port.KnownKeys;
import io.hexarch.identity.application.port.Revocations;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.identity.domain.PresentedKey;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class AuthenticateTest {

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    private final SettableClock clock = new SettableClock();
    private final Set<Object> revoked = new HashSet<>();
    private final Secret fingerprint = Secret.random(RANDOM);
    private final SessionId session = new SessionId(UUID.randomUUID());
    private final Claims claims = new Claims(
            Actors.newPerson(),
            new Credential.Session(session),
            Optional.of(Actors.newOrganization()),
            Optional.of(fingerprint.hash()),
            clock.instant().plus(Duration.ofMinutes(15)));
    private final PresentedKey presented = new PresentedKey(new ApiKeyId(UUID.randomUUID()), Secret.random(RANDOM));
    private final OneKey keys = new OneKey();
    private KeyOwner owner = new KeyOwner.Person(Actors.newPerson());
    private Optional<Scope> within = Optional.empty();
    private final Authenticate authenticate = new Authenticate(new Tokens(), keys, new Ended(), clock);

    @Test
    void shouldKnowABearerWithTheirFingerprint() {
        var known = known(authenticate.authenticate("good", Optional.of(fingerprint.reveal()), SOMEWHERE));

        assertThat(known.actor().organization()).isEqualTo(claims.organization());
        assertThat(known.actor().credential()).isEqualTo(new Credential.Session(session));
        assertThat(known.until()).isEqualTo(claims.expiresAt());
    }

    @Test
    void shouldRefuseATokenWithoutItsFingerprint() {
        assertThat(code("good", Optional.empty())).isEqualTo(KernelProblem.UNAUTHENTICATED);
        assertThat(code("good", Optional.of("garbage"))).isEqualTo(KernelProblem.UNAUTHENTICATED);
        assertThat(code("good", Optional.of(Secret.random(RANDOM).reveal()))).isEqualTo(KernelProblem.UNAUTHENTICATED);
    }

    @Test
    void shouldRefuseWhatIsOverOrNotOurs() {
        assertThat(code("expired", Optional.empty())).isEqualTo(KernelProblem.TOKEN_EXPIRED);
        assertThat(code("garbage", Optional.empty())).isEqualTo(KernelProblem.UNAUTHENTICATED);
        revoked.add(session);
        assertThat(code("good", Optional.of(fingerprint.reveal()))).isEqualTo(KernelProblem.TOKEN_REVOKED);
    }

    @Test
    void shouldKnowTheOwnerOfAKeyAndNoteItsUse() {
        keys.key = key(Optional.empty(), Optional.empty());

        var actor = known(authenticate.authenticate(presented.reveal(), Optional.empty(), SOMEWHERE))
                .actor();

        assertThat(actor.credential().permissions()).contains(Set.of("profile.read"));
        assertThat(keys.uses).containsExactly(clock.instant());
        assertThat(authenticate.stillGood(actor)).isTrue();
    }

    @Test
    void shouldKnowTheMachineOfAKeyAndWhereItOpensSomething() {
        var account = new ServiceAccountId(UUID.randomUUID());
        owner = new KeyOwner.ServiceAccount(account);
        within = Optional.of(Scope.project(UUID.randomUUID()));
        keys.key = key(Optional.of(clock.instant().plusSeconds(5)), Optional.empty());

        var known = known(authenticate.authenticate(presented.reveal(), Optional.empty(), SOMEWHERE));

        assertThat(known.actor()).isInstanceOfSatisfying(Actor.ServiceAccount.class, machine -> {
            assertThat(machine.account()).isEqualTo(account);
            assertThat(machine.credential().within()).isEqualTo(within);
        });
        assertThat(known.until()).isEqualTo(clock.instant().plusSeconds(5));
    }

    @Test
    void shouldRefuseKeysThatOpenNothing() {
        assertThat(code(presented.reveal(), Optional.empty())).isEqualTo(KernelProblem.UNAUTHENTICATED);
        assertThat(code("hxk_garbage", Optional.empty())).isEqualTo(KernelProblem.UNAUTHENTICATED);

        keys.key = key(Optional.of(clock.instant()), Optional.empty());
        assertThat(code(presented.reveal(), Optional.empty())).isEqualTo(KernelProblem.TOKEN_EXPIRED);
        keys.key = key(Optional.empty(), Optional.of(clock.instant()));
        assertThat(code(presented.reveal(), Optional.empty())).isEqualTo(KernelProblem.TOKEN_REVOKED);
        keys.key = key(Optional.empty(), Optional.empty());
        revoked.add(presented.id());
        assertThat(code(presented.reveal(), Optional.empty())).isEqualTo(KernelProblem.TOKEN_REVOKED);
        var other = new PresentedKey(presented.id(), Secret.random(RANDOM));
        assertThat(code(other.reveal(), Optional.empty())).isEqualTo(KernelProblem.UNAUTHENTICATED);
    }

    @Test
    void shouldTellStreamsWhenToEnd() {
        var bySession = known(authenticate.authenticate("good", Optional.of(fingerprint.reveal()), SOMEWHERE))
                .actor();
        keys.key = key(Optional.of(clock.instant().plusSeconds(5)), Optional.empty());
        var byKey = known(authenticate.authenticate(presented.reveal(), Optional.empty(), SOMEWHERE))
                .actor();

        assertThat(authenticate.stillGood(bySession)).isTrue();
        assertThat(authenticate.stillGood(byKey)).isTrue();
        revoked.add(session);
        clock.forward(Duration.ofSeconds(5));

        assertThat(authenticate.stillGood(bySession)).isFalse();
        assertThat(authenticate.stillGood(byKey)).isFalse();
        assertThat(authenticate.stillGood(new Actor.SystemPart("gate"))).isTrue();
    }

    private ApiKey key(Optional<Instant> expiry, Optional<Instant> revokedAt) {
        return new ApiKey(
                presented.id(),
                owner,
                Actors.newOrganization(),
                new ApiKeyName("ci"),
                presented.secret().hash(),
                Optional.of(Set.of("profile.read")),
                within,
                Instant.EPOCH,
                expiry,
                Optional.empty(),
                revokedAt);
    }

    private static Authenticate.Outcome.Known known(Authenticate.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Authenticate.Outcome.Known.class);
        return (Authenticate.Outcome.Known) outcome;
    }

    private ProblemCode code(String bearer, Optional<String> cookie) {
        var outcome = authenticate.authenticate(bearer, cookie, SOMEWHERE);
        return ((Authenticate.Outcome.Rejected) outcome).problem().code();
    }

    private final class Tokens implements AccessTokenReader {
        @Override
        public Reading read(String token) {
            return switch (token) {
                case "good" -> new Reading.Good(claims);
                case "expired" -> new Reading.Expired();
                default -> new Reading.Garbage();
            };
        }
    }

    private final class Ended implements Revocations {
        @Override
        public boolean revoked(SessionId session) {
            return revoked.contains(session);
        }

        @Override
        public boolean revoked(ApiKeyId key) {
            return revoked.contains(key);
        }
    }

    private static final class OneKey implements KnownKeys {

        private @org.jspecify.annotations.Nullable ApiKey key;
        private final List<Instant> uses = new ArrayList<>();

        @Override
        public Optional<ApiKey> find(ApiKeyId id) {
            return Optional.ofNullable(key);
        }

        @Override
        public void used(ApiKeyId id, Instant at) {
            uses.add(at);
        }
    }
}
