package io.hexarch.identity.application;

import static io.hexarch.identity.testkit.IdentityFixture.PASSWORD;
import static io.hexarch.identity.testkit.IdentityFixture.SOMEWHERE;
import static io.hexarch.identity.testkit.IdentityFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.testkit.IdentityFixture;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final SignIn signIn = new SignIn(identity.check, identity.open);
    private final Person ada = identity.resident("ada@example.com");

    @Test
    void shouldOpenASession() {
        var admission = opened(PASSWORD);

        assertThat(admission.session().person()).isEqualTo(ada.id());
        assertThat(admission.session().address()).contains("192.0.2.7");
        assertThat(admission.fingerprint()).isEmpty();
        assertThat(identity.sessions.active(ada.id(), identity.clock.instant())).hasSize(1);
        assertThat(identity.journal.deeds()).extracting(PlatformDeed::action).containsExactly("session.start");
    }

    @Test
    void shouldGiveTheConsoleAFingerprint() {
        var outcome = signIn.signIn(new SignIn.Command(ada.email(), PASSWORD, ClientKind.CONSOLE), SOMEWHERE);

        var admission = ((SignIn.Outcome.Opened) outcome).admission();
        assertThat(admission.fingerprint()).isPresent();
        assertThat(identity.minted.getFirst().claims())
                .containsEntry(
                        "fpt", admission.session().fingerprint().orElseThrow().text());
    }

    @Test
    void shouldLookForAPasswordAlsoWhereThereIsNobody() {
        assertThat(code("ghost@example.com", Password.of("whatever this is")))
                .isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
        assertThat(identity.hasher.compared())
                .as("as much work as for somebody")
                .isEqualTo(1);
        assertThat(code("ada@example.com", Password.of("whatever this is")))
                .isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
    }

    @Test
    void shouldSlowDownWithoutLookingAfterFiveFailuresAndForgetThemAfterASuccess() {
        for (int i = 0; i < 5; i++) code("ada@example.com", Password.of("wrong"));

        assertThat(code("ada@example.com", PASSWORD)).isEqualTo(IdentityProblem.SLOWED_DOWN);
        assertThat(identity.hasher.compared()).isEqualTo(5);
        identity.clock.forward(Duration.ofSeconds(6));

        opened(PASSWORD);
        assertThat(identity.attempts.lock(ada.email())).isEmpty();
        assertThat(identity.refusals.entries()).hasSize(6);
    }

    @Test
    void shouldHashAnewWhenTheCostWasRaised() {
        identity.hasher.strengthen();

        opened(PASSWORD);

        assertThat(identity.passwords.find(ada.id()).orElseThrow().phc()).startsWith("stronger:");
    }

    @Test
    void shouldRefuseWhoHasNotJoinedYet() {
        var invited =
                Person.invited(Actors.newPerson(), email("new@example.com"), ada.name(), identity.clock.instant());
        identity.people.add(invited);
        identity.passwords.set(invited.id(), identity.hasher.hash(PASSWORD), identity.clock.instant());

        assertThat(code("new@example.com", PASSWORD)).isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
    }

    @Test
    void shouldMakeRoomForASixthSessionOfTheSameKindOnly() {
        for (int i = 0; i < 5; i++) {
            opened(PASSWORD);
            identity.clock.forward(Duration.ofSeconds(1));
        }
        signIn.signIn(new SignIn.Command(ada.email(), PASSWORD, ClientKind.CONSOLE), SOMEWHERE);
        var oldest =
                identity.sessions.active(ada.id(), identity.clock.instant()).getFirst();

        opened(PASSWORD);

        assertThat(identity.sessions.active(ada.id(), identity.clock.instant()))
                .hasSize(6)
                .doesNotContain(oldest);
    }

    @Test
    void shouldWorkInTheOnlyOrganization() {
        var organization = Actors.newOrganization();
        identity.memberships.join(ada.id(), organization);

        assertThat(opened(PASSWORD).organization()).contains(organization);
        assertThat(identity.minted.getLast().claims()).containsEntry("org", organization.text());
    }

    private Admission opened(Password password) {
        var outcome = signIn.signIn(new SignIn.Command(ada.email(), password, ClientKind.CLI), SOMEWHERE);
        assertThat(outcome).isInstanceOf(SignIn.Outcome.Opened.class);
        return ((SignIn.Outcome.Opened) outcome).admission();
    }

    private Object code(String address, Password password) {
        var outcome = signIn.signIn(new SignIn.Command(email(address), password, ClientKind.CLI), SOMEWHERE);
        return ((SignIn.Outcome.Rejected) outcome).problem().code();
    }
}
