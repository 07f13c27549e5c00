package io.hexarch.identity.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.RefreshAttempt;
import io.hexarch.identity.domain.RefreshToken;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.domain.Session;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of sessions keeps. */
public abstract class SessionRepositoryContract extends StoreContract {

    private PersonId person;

    protected abstract SessionRepository sessions();

    @BeforeEach
    void somebody() {
        person = person();
    }

    @Test
    void shouldFindWhatWasAdded() {
        var session = add(0);

        assertThat(in(() -> sessions().find(session.id()))).contains(session);
        assertThat(in(() -> sessions().find(new SessionId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void shouldListActiveOnesOldestFirst() {
        var second = add(2);
        var first = add(1);
        end(add(3));

        assertThat(in(() -> sessions().active(person, NOW))).containsExactly(first, second);
        assertThat(in(() -> sessions().active(person, NOW.plus(Duration.ofDays(2)))))
                .isEmpty();
    }

    @Test
    void shouldPageNewestFirst() {
        var first = add(1);
        var second = add(2);
        var third = add(3);

        var page = in(() -> sessions().page(person, NOW, new PageRequest(2, Optional.empty())));
        var rest = in(() -> sessions().page(person, NOW, new PageRequest(2, page.next())));

        assertThat(page.items()).containsExactly(third, second);
        assertThat(rest.items()).containsExactly(first);
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void shouldEndOnce() {
        var session = add(0);

        assertThat(end(session)).isTrue();
        assertThat(end(session)).isFalse();
        assertThat(in(() -> sessions().find(session.id())).orElseThrow().end()).contains(SessionEnd.REVOKED);
    }

    @Test
    void shouldRememberTheOrganizationOfTheLastUse() {
        var older = Actors.newOrganization();
        var newer = Actors.newOrganization();
        var first = add(1);
        var second = add(2);
        assertThat(in(() -> sessions().lastOrganization(person))).isEmpty();

        run(() -> sessions().use(second.id(), Optional.empty(), Optional.of(older), NOW.plusSeconds(1)));
        run(() -> sessions().use(first.id(), Optional.of("192.0.2.9"), Optional.of(newer), NOW.plusSeconds(2)));

        assertThat(in(() -> sessions().lastOrganization(person))).contains(newer);
    }

    @Test
    void shouldKnowEachTokenOfAFamily() {
        var session = add(0);
        var token = Secret.random(RandomGenerator.getDefault());
        run(() -> sessions().add(RefreshToken.issued(token, session.id(), NOW)));

        var fresh = in(() -> sessions().lock(token.hash())).orElseThrow();
        assertThat(fresh.session()).isEqualTo(session);
        assertThat(fresh.token().use()).isEmpty();
        var next = Secret.random(RandomGenerator.getDefault());
        var use = new RefreshToken.Use(
                NOW.plusSeconds(3),
                Optional.of(new RefreshAttempt(UUID.randomUUID().toString())),
                Optional.of(next.hash()));
        run(() -> sessions().add(RefreshToken.issued(next, session.id(), NOW.plusSeconds(3))));
        run(() -> sessions().use(token.hash(), use));

        var used = in(() -> sessions().lock(token.hash())).orElseThrow().token();
        assertThat(used.use()).contains(use);
        assertThat(used.followed()).isFalse();
        run(() -> sessions().use(next.hash(), RefreshToken.Use.replaced(NOW.plusSeconds(4))));
        assertThat(in(() -> sessions().lock(token.hash())).orElseThrow().token().followed())
                .isTrue();
        var unknown = Secret.random(RandomGenerator.getDefault()).hash();
        assertThat(in(() -> sessions().lock(unknown))).isEmpty();
    }

    @Test
    void shouldForgetWhatIsOldWithItsTokens() {
        var session = add(0);
        var token = Secret.random(RandomGenerator.getDefault());
        run(() -> sessions().add(RefreshToken.issued(token, session.id(), NOW)));

        assertThat(in(() -> sessions().forget(session.expiresAt()))).isZero();
        assertThat(in(() -> sessions().forget(session.expiresAt().plusSeconds(1))))
                .isPositive();

        assertThat(in(() -> sessions().find(session.id()))).isEmpty();
        assertThat(in(() -> sessions().lock(token.hash()))).isEmpty();
    }

    private Session add(int seconds) {
        var at = NOW.minusSeconds(100 - seconds);
        var session = new Session(
                new SessionId(UUID.randomUUID()),
                person,
                ClientKind.CONSOLE,
                "Firefox",
                Optional.of("192.0.2.1"),
                Optional.empty(),
                Optional.of(Secret.random(RandomGenerator.getDefault()).hash()),
                at,
                at,
                NOW.plus(Duration.ofDays(1)),
                Optional.empty());
        run(() -> sessions().add(session));
        return session;
    }

    private boolean end(Session session) {
        return in(() -> sessions().end(session.id(), SessionEnd.REVOKED, NOW));
    }
}
