package io.hexarch.identity.application;

import static io.hexarch.identity.testkit.IdentityFixture.PASSWORD;
import static io.hexarch.identity.testkit.IdentityFixture.SOMEWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.application.RefreshTokens.Wish;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.RefreshAttempt;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.domain.SessionEnd;
import io.hexarch.identity.testkit.IdentityFixture;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefreshTokensTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final Rotation rotation = new Rotation(
            identity.transaction,
            identity.people,
            identity.sessions,
            identity.starter,
            identity.journal,
            identity.rules,
            identity.clock);
    private final RefreshTokens refresh = new RefreshTokens(rotation, identity.memberships, identity.tokens);
    private final SignOut signOut =
            new SignOut(identity.transaction, identity.sessions, identity.journal, identity.clock);
    private final Person ada = identity.resident("ada@example.com");

    @Test
    void shouldTradeATokenForTheNext() {
        var first = signIn(ClientKind.CLI);

        var next = refreshed(first.refresh());

        assertThat(next.refresh().reveal()).isNotEqualTo(first.refresh().reveal());
        assertThat(next.fingerprint()).isEmpty();
        refreshed(next.refresh());
    }

    @Test
    void shouldEndTheSessionAndTellWhenATokenComesAgain() {
        var first = signIn(ClientKind.CLI);
        var next = refreshed(first.refresh());
        identity.clock.forward(Duration.ofSeconds(11));

        assertThat(code(first.refresh(), new Wish.Keep())).isEqualTo(IdentityProblem.REFRESH_REUSED);
        assertThat(code(next.refresh(), new Wish.Keep())).isEqualTo(IdentityProblem.SESSION_ENDED);
        assertThat(code(first.refresh(), new Wish.Keep())).isEqualTo(IdentityProblem.SESSION_ENDED);
        assertThat(identity.sessions.find(first.session().id()).orElseThrow().end())
                .contains(SessionEnd.REUSE_DETECTED);
        assertThat(identity.journal.deeds().getLast().action()).isEqualTo("session.end");
    }

    @Test
    void shouldEndNothingInARace() {
        var first = signIn(ClientKind.CLI);
        var next = refreshed(first.refresh());

        assertThat(code(first.refresh(), new Wish.Keep())).isEqualTo(IdentityProblem.REFRESH_RACED);
        refreshed(next.refresh());
    }

    @Test
    void shouldGiveAnotherTokenToWhomTheAnswerDidNotReach() {
        var first = signIn(ClientKind.CLI);
        var attempt = Optional.of(new RefreshAttempt("once"));
        var lost = refreshed(first.refresh(), attempt);
        identity.clock.forward(Duration.ofMinutes(10));

        var again = refreshed(first.refresh(), attempt);

        assertThat(again.refresh().reveal()).isNotEqualTo(lost.refresh().reveal());
        refreshed(again.refresh());
    }

    @Test
    void shouldFindOutWhoHasTheAnswerThatWasLost() {
        var first = signIn(ClientKind.CLI);
        var attempt = Optional.of(new RefreshAttempt("once"));
        var lost = refreshed(first.refresh(), attempt);
        refreshed(first.refresh(), attempt);
        identity.clock.forward(Duration.ofSeconds(11));

        assertThat(code(lost.refresh(), new Wish.Keep())).isEqualTo(IdentityProblem.REFRESH_REUSED);
        assertThat(code(first.refresh(), new Wish.Keep())).isEqualTo(IdentityProblem.SESSION_ENDED);
    }

    @Test
    void shouldGiveNothingMoreOnceTheAnswerWasUsed() {
        var first = signIn(ClientKind.CLI);
        var attempt = Optional.of(new RefreshAttempt("once"));
        refreshed(refreshed(first.refresh(), attempt).refresh());

        assertThat(refresh.refresh(presented(first.refresh(), attempt), new Wish.Keep()))
                .isInstanceOf(RefreshTokens.Outcome.Rejected.class);
    }

    @Test
    void shouldEndWithTheSession() {
        var first = signIn(ClientKind.CLI);
        identity.clock.forward(Duration.ofHours(24));

        assertThat(code(first.refresh(), new Wish.Keep())).isEqualTo(IdentityProblem.SESSION_ENDED);
        assertThat(code(Secret.random(identity.random), new Wish.Keep())).isEqualTo(IdentityProblem.SESSION_ENDED);
    }

    @Test
    void shouldNotLetATokenOutliveItsSession() {
        var first = signIn(ClientKind.CLI);
        identity.clock.forward(Duration.ofHours(23).plusMinutes(55));

        refreshed(first.refresh());

        assertThat(identity.minted.getLast().lifetime()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void shouldAskTheConsoleForItsFingerprint() {
        var first = signIn(ClientKind.CONSOLE);

        assertThat(code(first.refresh(), new Wish.Keep())).isEqualTo(IdentityProblem.SESSION_ENDED);
        var presented = new Rotation.Presented(first.refresh(), first.fingerprint(), Optional.empty(), SOMEWHERE);
        assertThat(refresh.refresh(presented, new Wish.Keep())).isInstanceOf(RefreshTokens.Outcome.Refreshed.class);
    }

    @Test
    void shouldSwitchToAnOrganizationOfOnesOwnOnly() {
        var mine = Actors.newOrganization();
        var first = signIn(ClientKind.CLI);
        identity.memberships.join(ada.id(), mine);

        assertThat(code(first.refresh(), new Wish.Switch(Optional.of(Actors.newOrganization()))))
                .isEqualTo(KernelProblem.NOT_FOUND);
        var switched = ((RefreshTokens.Outcome.Refreshed) refresh(first.refresh(), new Wish.Switch(Optional.of(mine))))
                .admission();
        assertThat(switched.organization()).contains(mine);
        var left = ((RefreshTokens.Outcome.Refreshed) refresh(switched.refresh(), new Wish.Switch(Optional.empty())))
                .admission();
        assertThat(left.organization()).isEmpty();
        assertThat(code(Secret.random(identity.random), new Wish.Switch(Optional.of(mine))))
                .isEqualTo(IdentityProblem.SESSION_ENDED);
    }

    @Test
    void shouldSignOutOnce() {
        var first = signIn(ClientKind.CLI);

        signOut.signOut(first.refresh(), SOMEWHERE);
        signOut.signOut(first.refresh(), SOMEWHERE);
        signOut.signOut(Secret.random(identity.random), SOMEWHERE);

        assertThat(identity.sessions.find(first.session().id()).orElseThrow().end())
                .contains(SessionEnd.SIGNED_OUT);
        assertThat(identity.journal.deeds()).hasSize(2);
    }

    private Admission signIn(ClientKind client) {
        var signIn = new SignIn(identity.check, identity.open);
        return ((SignIn.Outcome.Opened) signIn.signIn(new SignIn.Command(ada.email(), PASSWORD, client), SOMEWHERE))
                .admission();
    }

    private Admission refreshed(Secret token) {
        return ((RefreshTokens.Outcome.Refreshed) refresh(token, new Wish.Keep())).admission();
    }

    private Admission refreshed(Secret token, Optional<RefreshAttempt> attempt) {
        var outcome = refresh.refresh(presented(token, attempt), new Wish.Keep());
        return ((RefreshTokens.Outcome.Refreshed) outcome).admission();
    }

    private static Rotation.Presented presented(Secret token, Optional<RefreshAttempt> attempt) {
        return new Rotation.Presented(token, Optional.empty(), attempt, SOMEWHERE);
    }

    private Object code(Secret token, Wish wish) {
        return ((RefreshTokens.Outcome.Rejected) refresh(token, wish)).problem().code();
    }

    private RefreshTokens.Outcome refresh(Secret token, Wish wish) {
        return refresh.refresh(presented(token, Optional.empty()), wish);
    }
}
