package io.hexarch.organizations.application;

import static io.hexarch.kernel.entitlement.Entitlement.MEMBERS;
import static io.hexarch.organizations.application.OrganizationFixture.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.spi.Invitations.Offer;
import io.hexarch.identity.spi.Invitations.Outcome;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.AccessProblem;
import io.hexarch.organizations.InvitationDeclined;
import io.hexarch.organizations.InvitationSent;
import io.hexarch.organizations.InvitationWithdrawn;
import io.hexarch.organizations.MemberJoined;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.application.OrganizationFixture.Owned;
import io.hexarch.organizations.domain.InvitationState;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final EmailAddress BEN = email("ben@example.com");

    private final OrganizationFixture given = new OrganizationFixture();
    private final Owned acme = given.founded("Acme");
    private final Actor.Person ben = Actors.person(given.people.known("ben@example.com"), acme.id());

    @Test
    void shouldSendALinkAndTakeNoSeatYet() {
        var sent = sent(BEN, MemberRole.MEMBER);

        assertThat(sent.link().toString())
                .contains(sent.invitation().invitation().id().text());
        assertThat(sent.invitation().state()).isEqualTo(InvitationState.PENDING);
        assertThat(sent.invitation().by()).isPresent();
        assertThat(given.entitlements.used(acme.id(), MEMBERS)).isEqualTo(1);
        assertThat(given.journal.events()).last().isInstanceOf(InvitationSent.class);
    }

    @Test
    void shouldMakeAMemberOfWhoAccepts() {
        var id = id(sent(BEN, MemberRole.ADMIN));

        assertThat(accept(ben, BEN, id)).isEqualTo(Optional.empty());

        assertThat(given.memberships.find(acme.id(), ben.person()).orElseThrow().role())
                .isEqualTo(MemberRole.ADMIN);
        assertThat(given.entitlements.used(acme.id(), MEMBERS)).isEqualTo(2);
        assertThat(given.journal.events()).last().isEqualTo(new MemberJoined(acme.id(), ben.person(), "admin", 1));
        assertThat(given.belonging.of(ben.person())).hasSize(1);
        assertThat(state(id)).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    void shouldBeAcceptedOnceButAnswerTheSamePersonAgain() {
        var id = id(sent(BEN, MemberRole.MEMBER));
        accept(ben, BEN, id);

        assertThat(accept(ben, BEN, id)).isEmpty();
        assertThat(accept(Actors.person(Actors.newPerson(), acme.id()), BEN, id))
                .contains(OrganizationProblem.INVITATION_ACCEPTED);
        assertThat(given.entitlements.used(acme.id(), MEMBERS)).isEqualTo(2);
        assertThat(problem(given.resend.resend(acme.owner(), acme.id(), id)))
                .isEqualTo(OrganizationProblem.INVITATION_ACCEPTED);
        assertThat(problem(invite(acme.owner(), BEN, MemberRole.VIEWER)))
                .isEqualTo(OrganizationProblem.ALREADY_A_MEMBER);
    }

    @Test
    void shouldBeBoundToItsAddressWithoutRegardToCase() {
        var id = id(sent(BEN, MemberRole.MEMBER));

        assertThat(accept(ben, email("mallory@example.com"), id)).contains(OrganizationProblem.INVITATION_FOR_ANOTHER);
        assertThat(accept(ben, email("BEN@Example.com"), id)).isEmpty();
    }

    @Test
    void shouldExpireAfterSevenDaysAndGoOnWhenSentAgain() {
        var first = sent(BEN, MemberRole.MEMBER);
        given.clock.forward(Duration.ofDays(7));

        assertThat(accept(ben, BEN, id(first))).contains(OrganizationProblem.INVITATION_EXPIRED);
        assertThat(problem(given.open.show(acme.id(), id(first)))).isEqualTo(OrganizationProblem.INVITATION_EXPIRED);
        assertThat(listed(InvitationState.EXPIRED)).containsExactly(id(first));
        assertThat(listed(InvitationState.PENDING)).isEmpty();

        var again = (ResendInvitation.Outcome.Sent) given.resend.resend(acme.owner(), acme.id(), id(first));

        assertThat(again.link()).isNotEqualTo(first.link());
        assertThat(accept(ben, BEN, id(first))).isEmpty();
    }

    @Test
    void shouldMakeRoomForANewOneWhenTheFirstExpired() {
        var first = id(sent(BEN, MemberRole.MEMBER));
        assertThat(problem(invite(acme.owner(), email("Ben@example.com"), MemberRole.VIEWER)))
                .isEqualTo(OrganizationProblem.ALREADY_INVITED);
        given.clock.forward(Duration.ofDays(8));

        var second = id(sent(BEN, MemberRole.VIEWER));

        assertThat(state(first)).isEqualTo(InvitationState.EXPIRED);
        assertThat(accept(ben, BEN, first)).contains(OrganizationProblem.INVITATION_EXPIRED);
        assertThat(accept(ben, BEN, second)).isEmpty();
    }

    @Test
    void shouldOpenNothingOnceWithdrawn() {
        var id = id(sent(BEN, MemberRole.MEMBER));
        var wrong = new WithdrawInvitation.Command(acme.id(), id, new Generation(9));
        var right = new WithdrawInvitation.Command(acme.id(), id, Generation.FIRST);

        assertThat(problem(given.withdraw.withdraw(acme.owner(), wrong))).isEqualTo(KernelProblem.CHANGED_MEANWHILE);
        assertThat(given.withdraw.withdraw(acme.owner(), right)).isEqualTo(new WithdrawInvitation.Outcome.Withdrawn());

        assertThat(accept(ben, BEN, id)).contains(OrganizationProblem.INVITATION_WITHDRAWN);
        var twice = new WithdrawInvitation.Command(acme.id(), id, new Generation(2));
        assertThat(problem(given.withdraw.withdraw(acme.owner(), twice)))
                .isEqualTo(OrganizationProblem.INVITATION_WITHDRAWN);
        assertThatThrownBy(() -> given.withdraw.withdraw(
                        acme.owner(),
                        new WithdrawInvitation.Command(
                                acme.id(), new InvitationId(UUID.randomUUID()), Generation.FIRST)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void shouldOpenNothingOnceWhoSentItIsGone() {
        var admin = given.member(acme, MemberRole.ADMIN);
        var theirs = id((InviteMember.Outcome.Sent) invite(admin, BEN, MemberRole.ADMIN));
        var others = id(sent(email("cleo@example.com"), MemberRole.MEMBER));

        given.remove.remove(acme.owner(), new RemoveMember.Command(acme.id(), admin.person(), Generation.FIRST));

        assertThat(state(theirs)).isEqualTo(InvitationState.WITHDRAWN);
        assertThat(accept(ben, BEN, theirs)).contains(OrganizationProblem.INVITATION_WITHDRAWN);
        assertThat(given.journal.events()).last().isInstanceOf(InvitationWithdrawn.class);
        assertThat(state(others)).isEqualTo(InvitationState.PENDING);
    }

    @Test
    void shouldBeDeclinedByWhoHasTheLink() {
        var id = id(sent(BEN, MemberRole.MEMBER));

        assertThat(given.open.decline(acme.id(), id)).isNotInstanceOf(Refusal.class);

        assertThat(given.journal.events()).last().isInstanceOf(InvitationDeclined.class);
        assertThat(accept(ben, BEN, id)).contains(OrganizationProblem.INVITATION_DECLINED);
        assertThat(problem(given.open.decline(acme.id(), id))).isEqualTo(OrganizationProblem.INVITATION_DECLINED);
    }

    @Test
    void shouldSendNoMoreThanTheDayAllowsAndGoOnTomorrow() {
        var id = id(sent(BEN, MemberRole.MEMBER));
        for (int i = 1; i < OrganizationFixture.INVITATIONS; i++) given.resend.resend(acme.owner(), acme.id(), id);

        var refused =
                (InviteMember.Outcome.Rejected) invite(acme.owner(), email("cleo@example.com"), MemberRole.MEMBER);
        assertThat(refused.problem().code()).isEqualTo(OrganizationProblem.TOO_MANY_INVITATIONS);
        assertThat(refused.problem().retryAfter().orElseThrow()).isPositive().isLessThanOrEqualTo(Duration.ofDays(1));
        assertThat(problem(given.resend.resend(acme.owner(), acme.id(), id)))
                .isEqualTo(OrganizationProblem.TOO_MANY_INVITATIONS);

        given.clock.forward(Duration.ofDays(1));
        sent(email("cleo@example.com"), MemberRole.MEMBER);
    }

    @Test
    void shouldRefuseWhenNoSeatIsLeftBothWhenSentAndWhenAccepted() {
        var id = id(sent(BEN, MemberRole.MEMBER));
        given.entitlements.take(acme.id(), MEMBERS, OrganizationFixture.MEMBERS - 1);

        assertThat(problem(invite(acme.owner(), email("late@example.com"), MemberRole.MEMBER)))
                .isEqualTo(OrganizationProblem.TOO_MANY_MEMBERS);
        assertThat(accept(ben, BEN, id)).contains(OrganizationProblem.TOO_MANY_MEMBERS);
        assertThat(state(id)).isEqualTo(InvitationState.PENDING);
        given.entitlements.release(acme.id(), MEMBERS, 1);
        assertThat(accept(ben, BEN, id)).isEmpty();
    }

    @Test
    void shouldLetOnlyOwnersInviteOwners() {
        var admin = given.member(acme, MemberRole.ADMIN);
        var heir = id(sent(BEN, MemberRole.OWNER));

        assertThat(problem(invite(admin, email("x@example.com"), MemberRole.OWNER)))
                .isEqualTo(OrganizationProblem.OWNERS_ONLY);
        assertThat(problem(given.resend.resend(admin, acme.id(), heir))).isEqualTo(OrganizationProblem.OWNERS_ONLY);
    }

    @Test
    void shouldGiveNobodyALinkToMoreThanTheyHave() {
        var inviter = given.member(acme, MemberRole.VIEWER);
        var admins = id(sent(BEN, MemberRole.ADMIN));

        assertThat(problem(given.resend.resend(inviter, acme.id(), admins))).isEqualTo(AccessProblem.BEYOND_OWN_RIGHTS);
        assertThat(given.resend.resend(acme.owner(), acme.id(), admins))
                .isInstanceOf(ResendInvitation.Outcome.Sent.class);
    }

    @Test
    void shouldTellWhoHasTheLinkWhatItIs() {
        var id = id(sent(BEN, MemberRole.VIEWER));

        var shown = (Outcome.Done<Offer>) given.open.show(acme.id(), id);

        assertThat(shown.value().name()).isEqualTo("Acme");
        assertThat(shown.value().email()).isEqualTo(BEN);
        assertThat(shown.value().invitedBy()).isPresent();
        var nowhere = new InvitationId(UUID.randomUUID());
        assertThat(problem(given.open.show(acme.id(), nowhere))).isEqualTo(OrganizationProblem.INVITATION_WITHDRAWN);
        assertThat(accept(ben, BEN, nowhere)).contains(OrganizationProblem.INVITATION_WITHDRAWN);
    }

    private InviteMember.Outcome.Sent sent(EmailAddress email, MemberRole role) {
        return (InviteMember.Outcome.Sent) invite(acme.owner(), email, role);
    }

    private InviteMember.Outcome invite(Actor actor, EmailAddress email, MemberRole role) {
        return given.invite.invite(actor, new InviteMember.Command(acme.id(), email, role));
    }

    private static InvitationId id(InviteMember.Outcome.Sent sent) {
        return sent.invitation().invitation().id();
    }

    private Optional<ProblemCode> accept(Actor.Person person, EmailAddress address, InvitationId id) {
        Outcome<OrganizationId> outcome = given.open.accept(person, address, acme.id(), id);
        return outcome instanceof Refusal no ? Optional.of(no.problem().code()) : Optional.empty();
    }

    private InvitationState state(InvitationId id) {
        return given.invitations.find(acme.id(), id).orElseThrow().state();
    }

    private List<InvitationId> listed(InvitationState state) {
        return given
                .listInvitations
                .list(acme.owner(), acme.id(), Optional.of(state), PageRequest.first())
                .items()
                .stream()
                .map(one -> one.invitation().id())
                .toList();
    }

    private static ProblemCode problem(Object outcome) {
        if (outcome instanceof Refusal no) return no.problem().code();
        throw new AssertionError(outcome);
    }
}
