package io.hexarch.organizations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.OrganizationReinstated;
import io.hexarch.organizations.OrganizationSuspended;
import io.hexarch.organizations.application.OrganizationFixture.Owned;
import io.hexarch.organizations.domain.LifeState;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.SuspensionReason;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private static final SuspensionReason UNPAID = new SuspensionReason("Unpaid since May");

    private final OrganizationFixture given = new OrganizationFixture();
    private final Owned acme = given.founded("Acme");
    private final Actor operator = Actors.person();

    @Test
    void shouldSuspendWithAReasonAndTellItOnce() {
        var suspended = given.suspend.suspend(operator, acme.id(), UNPAID);
        given.clock.forward(Duration.ofDays(1));
        var again = given.suspend.suspend(operator, acme.id(), UNPAID);

        assertThat(suspended.life().state()).isEqualTo(LifeState.SUSPENDED);
        assertThat(again).isEqualTo(suspended);
        assertThat(given.facade.open(acme.id())).isFalse();
        assertThat(given.journal.events())
                .filteredOn(OrganizationSuspended.class::isInstance)
                .containsExactly(new OrganizationSuspended(acme.id(), acme.id(), "Unpaid since May", 2));
    }

    @Test
    void shouldKeepTheDayWhenTheReasonChanges() {
        var first = given.suspend.suspend(operator, acme.id(), UNPAID);
        given.clock.forward(Duration.ofDays(1));

        var second = given.suspend.suspend(operator, acme.id(), new SuspensionReason("Attacks others"));

        var suspension = second.life().suspension().orElseThrow();
        assertThat(suspension.reason().text()).isEqualTo("Attacks others");
        assertThat(suspension.at())
                .isEqualTo(first.life().suspension().orElseThrow().at());
    }

    @Test
    void shouldLiftAndTellItOnce() {
        given.suspend.suspend(operator, acme.id(), UNPAID);

        given.reinstate.reinstate(operator, acme.id());
        var lifted = given.reinstate.reinstate(operator, acme.id());

        assertThat(lifted.life().state()).isEqualTo(LifeState.ACTIVE);
        assertThat(given.facade.open(acme.id())).isTrue();
        assertThat(given.journal.events())
                .filteredOn(OrganizationReinstated.class::isInstance)
                .containsExactly(new OrganizationReinstated(acme.id(), acme.id(), 3));
    }

    @Test
    void shouldKnowNothingOfAnOrganizationThatIsNotThere() {
        assertThatThrownBy(() -> given.suspend.suspend(operator, Actors.newOrganization(), UNPAID))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> given.reinstate.reinstate(operator, Actors.newOrganization()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void shouldLetNobodyJoinMeanwhile() {
        var grace = OrganizationFixture.email("grace@example.com");
        var sent = (InviteMember.Outcome.Sent)
                given.invite.invite(acme.owner(), new InviteMember.Command(acme.id(), grace, MemberRole.MEMBER));
        var invitation = sent.invitation().invitation().id();
        given.suspend.suspend(operator, acme.id(), UNPAID);

        var shown = given.open.show(acme.id(), invitation);
        var accepted =
                given.open.accept(Actors.person(given.people.known("grace@example.com")), grace, acme.id(), invitation);

        assertThat(((Refusal) shown).problem().code()).isEqualTo(OrganizationProblem.SUSPENDED);
        assertThat(((Refusal) accepted).problem().code()).isEqualTo(OrganizationProblem.SUSPENDED);
        assertThat(((Refusal) accepted).problem().detail()).doesNotContain("Unpaid");
    }

    @Test
    void shouldListTenantsAndFindOneByItsShortName() {
        var globex = given.founded("Globex");

        assertThat(given.tenants
                        .list(operator, Optional.empty(), PageRequest.first())
                        .items())
                .extracting(organization -> organization.id())
                .contains(acme.id(), globex.id());
        assertThat(given.tenants
                        .list(operator, Optional.of("globex"), PageRequest.first())
                        .items())
                .extracting(organization -> organization.id())
                .containsExactly(globex.id());
    }

    @Test
    void shouldTakeOnlyReasonsThatSaySomething() {
        assertThat(SuspensionReason.parse("  Unpaid  ")).contains(new SuspensionReason("Unpaid"));
        assertThat(SuspensionReason.parse(" ")).isEmpty();
        assertThat(SuspensionReason.parse("a\u0007b")).isEmpty();
        assertThat(SuspensionReason.parse("x".repeat(501))).isEmpty();
    }
}
