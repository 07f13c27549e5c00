package io.hexarch.identity.application;

import static io.hexarch.identity.testkit.IdentityFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.IdentityPermission;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.testkit.IdentityFixture;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.GivenAccess;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnMattersTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final Person ada = identity.resident("ada@example.com");
    private final ShowMe showMe =
            new ShowMe(identity.access, identity.transaction, identity.people, identity.memberships);
    private final RenameMe renameMe =
            new RenameMe(identity.access, identity.transaction, identity.people, identity.journal);
    private final ChangePassword changePassword = new ChangePassword(
            identity.access,
            identity.transaction,
            new ChangePassword.Stores(identity.people, identity.passwords, identity.sessions),
            identity.check,
            identity.accounts,
            identity.journal,
            identity.clock);
    private final EndSession endSession =
            new EndSession(identity.access, identity.transaction, identity.sessions, identity.journal, identity.clock);
    private final ListSessions listSessions =
            new ListSessions(identity.access, identity.transaction, identity.sessions, identity.clock);

    @Test
    void shouldAskTheGateOnOneself() {
        identity.memberships.join(ada.id(), Actors.newOrganization());

        var me = showMe.show(actor());

        assertThat(me.person()).isEqualTo(ada);
        assertThat(me.memberships()).hasSize(1);
        assertThat(identity.access.asked())
                .containsExactly(new GivenAccess.Asked(IdentityPermission.PROFILE_READ, Scope.of(ada.id())));
    }

    @Test
    void shouldKnowNobodyBehindAMachine() {
        assertThatThrownBy(() -> showMe.show(new Actor.SystemPart("reconciler")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> showMe.show(Actors.person())).isInstanceOf(AccessRefused.class);
    }

    @Test
    void shouldRenameOnlyWhatWasRead() {
        var name = new DisplayName("Countess");

        var stale = (RenameMe.Outcome.Rejected) renameMe.rename(actor(), name, new Generation(9));
        assertThat(stale.problem().code()).isEqualTo(KernelProblem.CHANGED_MEANWHILE);

        renameMe.rename(actor(), name, ada.generation());
        assertThat(identity.people.find(ada.id()).orElseThrow().name()).isEqualTo(name);
        assertThat(identity.journal.deeds()).hasSize(1);
    }

    @Test
    void shouldEndTheOtherSessionsWithTheOldPassword() {
        var mine = session();
        session();
        var better = Password.of("seldom naps the otter");

        var outcome = changePassword.change(actor(mine), new ChangePassword.Command(PASSWORD, better));

        assertThat(outcome).isInstanceOf(ChangePassword.Outcome.Changed.class);
        assertThat(listSessions.list(actor(mine), PageRequest.first()).items())
                .extracting(session -> session.id())
                .containsExactly(mine);
        assertThat(identity.passwords.find(ada.id()).orElseThrow().phc()).endsWith(better.reveal());
    }

    @Test
    void shouldNotChangeThePasswordForWhoDoesNotKnowIt() {
        var better = Password.of("seldom naps the otter");

        assertThat(code(Password.of("a wrong one"), better)).isEqualTo(IdentityProblem.WRONG_PASSWORD);
        assertThat(code(PASSWORD, Password.of("short"))).isEqualTo(IdentityProblem.PASSWORD_TOO_WEAK);
        for (int i = 0; i < 4; i++) code(Password.of("a wrong one"), better);
        assertThat(code(PASSWORD, better)).isEqualTo(IdentityProblem.SLOWED_DOWN);
    }

    @Test
    void shouldEndOnesOwnSessionsOnly() {
        var mine = session();

        assertThatThrownBy(() -> endSession.end(Actors.person(), mine)).isInstanceOf(AccessRefused.class);
        endSession.end(actor(), mine);
        endSession.end(actor(), mine);

        assertThat(identity.journal.deeds())
                .extracting(deed -> deed.action())
                .filteredOn("session.end"::equals)
                .hasSize(1);
    }

    @Test
    void shouldNotActAgainstTheGate() {
        identity.access.deny(IdentityPermission.SESSION_LIST);

        assertThatThrownBy(() -> listSessions.list(actor(), PageRequest.first()))
                .isInstanceOf(AccessRefused.class);
    }

    private Object code(Password current, Password wanted) {
        var outcome = changePassword.change(actor(), new ChangePassword.Command(current, wanted));
        return ((ChangePassword.Outcome.Rejected) outcome).problem().code();
    }

    private SessionId session() {
        return identity.transaction.asPlatform(
                "test",
                () -> identity.starter
                        .start(ada, ClientKind.CLI, IdentityFixture.SOMEWHERE, Optional.empty())
                        .session()
                        .id());
    }

    private Actor actor() {
        return Actors.person(ada.id());
    }

    private Actor actor(SessionId session) {
        return new Actor.Person(ada.id(), Optional.empty(), new Credential.Session(session), IdentityFixture.SOMEWHERE);
    }
}
