package io.hexarch.identity.application;

import static io.hexarch.identity.testkit.IdentityFixture.PASSWORD;
import static io.hexarch.identity.testkit.IdentityFixture.SOMEWHERE;
import static io.hexarch.identity.testkit.IdentityFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PersonState;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.testkit.IdentityFixture;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final Join join = new Join(
            identity.transaction,
            identity.links,
            identity.people,
            identity.memberships,
            new Join.Way(identity.check, identity.accounts, identity.open),
            identity.clock);
    private final OrganizationId organization = Actors.newOrganization();

    @Test
    void shouldTakeUpAnAccountUnderANameOfOnesOwn() {
        var known = identity.directory.invite(email("new@example.com"), new DisplayName("New"));
        var admission = opened(join(link(known.person().id()), PASSWORD));

        assertThat(known.vouchedFor()).isFalse();
        assertThat(admission.person().name().text()).isEqualTo("Chosen");
        assertThat(admission.person().state()).isEqualTo(PersonState.ACTIVE);
        assertThat(admission.organization()).contains(organization);
        assertThat(identity.directory.find(List.of(known.person().id()))).hasSize(1);
    }

    @Test
    void shouldProveAnExistingAccountByItsPassword() {
        var ada = identity.resident("ada@example.com");
        var link = link(ada.id());

        assertThat(code(join(link, Password.of("not hers at all")))).isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
        assertThat(identity.memberships.of(ada.id())).isEmpty();
        assertThat(opened(join(link, PASSWORD)).organization()).contains(organization);
        assertThat(identity.people.find(ada.id()).orElseThrow().name().text()).isEqualTo("Ada");
    }

    @Test
    void shouldSlowDownWhoGuessesWithALink() {
        var link = link(identity.resident("ada@example.com").id());
        for (int i = 0; i < 5; i++) join(link, Password.of("guess number " + i));

        assertThat(code(join(link, PASSWORD))).isEqualTo(IdentityProblem.SLOWED_DOWN);
    }

    @Test
    void shouldRefuseWhatIsUsedExpiredOrWithdrawn() {
        var ada = identity.resident("ada@example.com");
        var used = link(ada.id());
        opened(join(used, PASSWORD));
        assertThat(code(join(used, PASSWORD))).isEqualTo(IdentityProblem.LINK_NOT_VALID);

        var old = link(ada.id());
        identity.clock.forward(Duration.ofDays(7));
        assertThat(code(join(old, PASSWORD))).isEqualTo(IdentityProblem.LINK_NOT_VALID);

        var withdrawn = secret(identity.directory.joinLink(ada.id(), Actors.newOrganization()));
        assertThat(code(join(withdrawn, PASSWORD))).isEqualTo(IdentityProblem.LINK_NOT_VALID);
        assertThat(code(join(Secret.random(identity.random), PASSWORD))).isEqualTo(IdentityProblem.LINK_NOT_VALID);
    }

    @Test
    void shouldRefuseAWeakPasswordAndKeepTheLink() {
        var person = identity.directory
                .invite(email("new@example.com"), new DisplayName("New"))
                .person();
        var link = link(person.id());

        assertThat(code(join(link, Password.of("short")))).isEqualTo(IdentityProblem.PASSWORD_TOO_WEAK);
        opened(join(link, PASSWORD));
    }

    @Test
    void shouldMeanTheSamePersonByTheSameAddress() {
        var first = identity.directory.invite(email("new@example.com"), new DisplayName("New"));
        var again = identity.directory.invite(email("NEW@example.com"), new DisplayName("Other"));

        assertThat(again.person()).isEqualTo(first.person());
        assertThat(identity.directory.find(List.of())).isEmpty();
    }

    private Secret link(PersonId person) {
        identity.memberships.invite(person, organization);
        return secret(identity.directory.joinLink(person, organization));
    }

    private static Secret secret(java.net.URI link) {
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
