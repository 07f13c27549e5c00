package io.hexarch.organizations.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.problem.Refusal;
import io.hexarch.organizations.OrganizationClosing;
import io.hexarch.organizations.OrganizationPermission;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.OrganizationReopened;
import io.hexarch.organizations.application.OrganizationFixture.Owned;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.LifeState;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.organizations.domain.SuspensionReason;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final OrganizationFixture given = new OrganizationFixture();
    private final Owned acme = given.founded("Acme");

    @Test
    void shouldCloseForThirtyDaysAndTellItOnce() {
        var closing = closed("acme").life().closing().orElseThrow();
        given.clock.forward(Duration.ofDays(1));
        var again = closed("acme").life().closing().orElseThrow();

        assertThat(closing.until()).isEqualTo(closing.at().plus(Duration.ofDays(30)));
        assertThat(again).isEqualTo(closing);
        assertThat(given.facade.open(acme.id())).isFalse();
        assertThat(given.journal.events())
                .filteredOn(OrganizationClosing.class::isInstance)
                .containsExactly(new OrganizationClosing(acme.id(), acme.id(), closing.until(), 2));
    }

    @Test
    void shouldAskForTheName() {
        var outcome = given.close.close(acme.owner(), acme.id(), "globex");

        assertThat(((Refusal) outcome).problem().code()).isEqualTo(OrganizationProblem.CLOSING_NOT_CONFIRMED);
        assertThat(given.facade.open(acme.id())).isTrue();
    }

    @Test
    void shouldReopenUntilTheLastMoment() {
        closed("acme");
        given.clock.forward(Duration.ofDays(30).minusMillis(1));

        var outcome = given.reopen.reopen(acme.owner(), acme.id());
        given.reopen.reopen(acme.owner(), acme.id());

        assertThat(outcome).isInstanceOf(ReopenOrganization.Outcome.Open.class);
        assertThat(given.facade.open(acme.id())).isTrue();
        assertThat(given.journal.events())
                .filteredOn(OrganizationReopened.class::isInstance)
                .containsExactly(new OrganizationReopened(acme.id(), acme.id(), 3));
    }

    @Test
    void shouldNotReopenWhenItIsTooLate() {
        closed("acme");
        given.clock.forward(Duration.ofDays(30));

        var outcome = given.reopen.reopen(acme.owner(), acme.id());

        assertThat(((Refusal) outcome).problem().code()).isEqualTo(OrganizationProblem.TOO_LATE_TO_REOPEN);
    }

    @Test
    void shouldLetOnlyWhatBothDecisionsLet() {
        var closing = Life.OPEN.closed(given.clock.instant(), Duration.ofDays(30));
        var both = closing.suspended(new SuspensionReason("Unpaid"), given.clock.instant());

        assertThat(closing.state()).isEqualTo(LifeState.CLOSING);
        assertThat(closing.lets(OrganizationPermission.ORGANIZATION_REOPEN)).isTrue();
        assertThat(closing.lets(OrganizationPermission.MEMBER_LIST)).isFalse();
        assertThat(both.state()).isEqualTo(LifeState.SUSPENDED);
        assertThat(both.lets(OrganizationPermission.ORGANIZATION_REOPEN)).isFalse();
        assertThat(both.lets(OrganizationPermission.ORGANIZATION_READ)).isTrue();
        assertThat(both.reinstated()).isEqualTo(closing);
        assertThat(both.reopened().reinstated()).isEqualTo(Life.OPEN);
    }

    @Test
    void shouldTakeInNobodyMeanwhile() {
        var grace = OrganizationFixture.email("grace@example.com");
        var sent = (InviteMember.Outcome.Sent)
                given.invite.invite(acme.owner(), new InviteMember.Command(acme.id(), grace, MemberRole.MEMBER));
        closed("acme");

        var shown = given.open.show(acme.id(), sent.invitation().invitation().id());

        assertThat(((Refusal) shown).problem().code()).isEqualTo(OrganizationProblem.CLOSING);
    }

    @Test
    void shouldKeepTheDayThroughASuspension() {
        var before = closed("acme").life().closing();

        given.suspend.suspend(Actors.person(), acme.id(), new SuspensionReason("Unpaid"));
        given.reinstate.reinstate(Actors.person(), acme.id());

        assertThat(given.organizations.find(acme.id()).map(Organization::life).flatMap(Life::closing))
                .isEqualTo(before);
    }

    private Organization closed(String confirmation) {
        return ((CloseOrganization.Outcome.Closing) given.close.close(acme.owner(), acme.id(), confirmation))
                .organization();
    }
}
