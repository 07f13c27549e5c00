package io.hexarch.identity.application;

import static io.hexarch.identity.testkit.IdentityFixture.PASSWORD;
import static io.hexarch.identity.testkit.IdentityFixture.SOMEWHERE;
import static io.hexarch.identity.testkit.IdentityFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PersonState;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.testkit.GivenInvitations;
import io.hexarch.identity.testkit.IdentityFixture;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final Join join = new Join(
            identity.transaction,
            identity.invitationLinks,
            new Join.Stores(identity.people, identity.links, identity.invitations, identity.memberships),
            new Join.Way(identity.check, identity.accounts, identity.open),
            new Join.Making(identity.ids, identity.clock));
    private final OrganizationId organization = Actors.newOrganization();

    @Test
    void shouldMakeAnAccountUnderANameOfOnesOwn() {
        var admission = opened(join(link("new@example.com"), PASSWORD));

        assertThat(admission.person().name().text()).isEqualTo("Chosen");
        assertThat(admission.person().state()).isEqualTo(PersonState.ACTIVE);
        assertThat(admission.person().emailVerified()).isFalse();
        assertThat(admission.organization()).contains(organization);
        assertThat(identity.directory.find(email("NEW@example.com"))).isPresent();
        assertThat(identity.directory.find(List.of())).isEmpty();
    }

    @Test
    void shouldProveAnExistingAccountByItsPassword() {
        var ada = identity.resident("ada@example.com");
        var link = link("ADA@example.com");

        assertThat(code(join(link, Password.of("not hers at all")))).isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
        assertThat(identity.memberships.of(ada.id())).isEmpty();
        assertThat(opened(join(link, PASSWORD)).organization()).contains(organization);
        assertThat(identity.people.find(ada.id()).orElseThrow().name().text()).isEqualTo("Ada");
    }

    @Test
    void shouldSlowDownWhoGuessesWithALink() {
        identity.resident("ada@example.com");
        var link = link("ada@example.com");
        for (int i = 0; i < 5; i++) join(link, Password.of("guess number " + i));

        assertThat(code(join(link, PASSWORD))).isEqualTo(IdentityProblem.SLOWED_DOWN);
    }

    @Test
    void shouldRefuseWhatIsUsedReplacedWithdrawnOrMadeUp() {
        var used = link("ada@example.com");
        opened(join(used, PASSWORD));
        assertThat(code(join(used, PASSWORD))).isEqualTo(IdentityProblem.LINK_USED);

        var invitation = identity.invitations.invite("ben@example.com");
        var replaced = secret(invitation);
        var fresh = secret(invitation);
        assertThat(code(join(replaced, PASSWORD))).isEqualTo(IdentityProblem.LINK_NOT_VALID);
        identity.invitations.withdraw(invitation);
        assertThat(code(join(fresh, PASSWORD))).isEqualTo(IdentityProblem.LINK_NOT_VALID);
        assertThat(code(join(Secret.random(identity.random), PASSWORD))).isEqualTo(IdentityProblem.LINK_NOT_VALID);
    }

    @Test
    void shouldRefuseAWeakPasswordAndKeepTheLink() {
        var link = link("new@example.com");

        assertThat(code(join(link, Password.of("short")))).isEqualTo(IdentityProblem.PASSWORD_TOO_WEAK);
        assertThat(identity.directory.find(email("new@example.com"))).isEmpty();
        opened(join(link, PASSWORD));
    }

    @Test
    void shouldGoOnWhereACrashCutTheFirstAttemptOff() {
        var invitation = identity.invitations.invite("new@example.com");
        var link = secret(invitation);
        var half = Person.invited(
                new PersonId(identity.ids.next()),
                email("new@example.com"),
                new DisplayName("New"),
                identity.clock.instant());
        identity.people.add(half);
        identity.invitations.accept(
                Actors.person(half.id(), organization), email("new@example.com"), organization, invitation);

        assertThat(opened(join(link, PASSWORD)).person().id()).isEqualTo(half.id());
        assertThat(identity.memberships.of(half.id())).hasSize(1);
    }

    private Secret link(String email) {
        return secret(identity.invitations.invite(email));
    }

    private Secret secret(InvitationId invitation) {
        var link = identity.directory.invitationLink(organization, invitation, GivenInvitations.EXPIRES);
        return Secret.parse(link.getFragment().substring("token=".length())).orElseThrow();
    }

    private Join.Outcome join(Secret token, Password password) {
        return join.join(new Join.Command(token, new DisplayName("Chosen"), password, ClientKind.CONSOLE), SOMEWHERE);
    }

    private static Admission opened(Join.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Join.Outcome.Opened.class);
        return ((Join.Outcome.Opened) outcome).admission();
    }

    private static Object code(Join.Outcome outcome) {
        return ((Join.Outcome.Rejected) outcome).problem().code();
    }
}
