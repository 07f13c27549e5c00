package io.hexarch.identity.application;

import static io.hexarch.identity.testkit.IdentityFixture.PASSWORD;
import static io.hexarch.identity.testkit.IdentityFixture.SOMEWHERE;
import static io.hexarch.identity.testkit.IdentityFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.testkit.IdentityFixture;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final IssueBootstrapLink issue = new IssueBootstrapLink(
            identity.transaction, identity.links, identity.left, identity.rules, identity.random, identity.clock);
    private final BecomeFirstOperator become = new BecomeFirstOperator(
            identity.transaction,
            identity.links,
            identity.left,
            identity.accounts,
            identity.open,
            identity.ids,
            identity.clock);

    @Test
    void shouldMakeAnOperatorWhoIsVouchedForAndTakeTheLinkAway() {
        assertThat(issue.issue()).isTrue();

        var outcome = become(token(), PASSWORD);

        var admission = ((BecomeFirstOperator.Outcome.Opened) outcome).admission();
        assertThat(admission.session().client()).isEqualTo(ClientKind.CLI);
        var person = admission.person();
        assertThat(person.isOperator()).isTrue();
        assertThat(person.emailVerified()).isTrue();
        assertThat(identity.left.token()).isEmpty();
        assertThat(issue.issue()).as("no link once there is an operator").isFalse();
        assertThat(issue.required()).isFalse();
    }

    @Test
    void shouldOpenWithEveryLinkThatHasNotExpired() {
        issue.issue();
        var first = token();
        identity.clock.forward(Duration.ofMinutes(30));
        issue.issue();

        assertThat(become(first, PASSWORD)).isInstanceOf(BecomeFirstOperator.Outcome.Opened.class);
    }

    @Test
    void shouldNotOpenAfterAnHour() {
        issue.issue();
        identity.clock.forward(Duration.ofHours(1));

        assertThat(code(become(token(), PASSWORD))).isEqualTo(IdentityProblem.LINK_NOT_VALID);
    }

    @Test
    void shouldRefuseAGuessedLinkBeforeHashing() {
        issue.issue();

        assertThat(code(become(Secret.random(identity.random), PASSWORD))).isEqualTo(IdentityProblem.LINK_NOT_VALID);
    }

    @Test
    void shouldRefuseAWeakPasswordAndKeepTheLink() {
        issue.issue();

        assertThat(code(become(token(), Password.of("password1234")))).isEqualTo(IdentityProblem.PASSWORD_TOO_WEAK);
        assertThat(become(token(), PASSWORD)).isInstanceOf(BecomeFirstOperator.Outcome.Opened.class);
    }

    @Test
    void shouldStayClaimableWhenTheAddressIsTaken() {
        issue.issue();
        identity.resident("root@example.com");

        assertThat(code(become(token(), PASSWORD))).isEqualTo(IdentityProblem.EMAIL_TAKEN);
        assertThat(issue.required()).as("the claim was taken back").isTrue();
    }

    @Test
    void shouldRefuseASecondOperatorByLink() {
        issue.issue();
        var token = token();
        become(token, PASSWORD);

        assertThat(code(become(token, PASSWORD))).isEqualTo(IdentityProblem.ALREADY_SET_UP);
    }

    private Secret token() {
        return identity.left.token().orElseThrow();
    }

    private BecomeFirstOperator.Outcome become(Secret token, Password password) {
        return become.become(
                new BecomeFirstOperator.Command(
                        token, email("root@example.com"), new DisplayName("Root"), password, ClientKind.CLI),
                SOMEWHERE);
    }

    private static Object code(BecomeFirstOperator.Outcome outcome) {
        return ((BecomeFirstOperator.Outcome.Rejected) outcome).problem().code();
    }
}
