package io.hexarch.organizations.application;

import static io.hexarch.kernel.entitlement.Entitlement.MEMBERS;
import static io.hexarch.organizations.application.OrganizationFixture.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.DisplayName;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.Grants.Given;
import io.hexarch.organizations.MemberInvited;
import io.hexarch.organizations.MemberJoined;
import io.hexarch.organizations.MemberLeft;
import io.hexarch.organizations.OrganizationPermission;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.RoleChanged;
import io.hexarch.organizations.application.OrganizationFixture.Owned;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.MembershipState;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembersTest {

    private final OrganizationFixture given = new OrganizationFixture();
    private final Owned acme = given.founded("Acme");

    @Test
    void shouldInviteByLinkWhomNobodyVouchesFor() {
        var added = added("ben@example.com", MemberRole.MEMBER);

        assertThat(added.member().membership().state()).isEqualTo(MembershipState.INVITED);
        assertThat(added.link()).isPresent();
        assertThat(given.journal.events()).last().isInstanceOf(MemberInvited.class);
        assertThat(given.entitlements.used(acme.id(), MEMBERS)).isEqualTo(2);
    }

    @Test
    void shouldLetThoseInAtOnceWhomThePlatformVouchesFor() {
        given.people.trusted("ada@example.com");

        var added = added("ada@example.com", MemberRole.ADMIN);

        assertThat(added.member().membership().active()).isTrue();
        assertThat(added.link()).isEmpty();
        assertThat(given.journal.events()).last().isInstanceOf(MemberJoined.class);
    }

    @Test
    void shouldHandOutAnotherLinkUntilTheFirstIsTakenUp() {
        var first = added("ben@example.com", MemberRole.MEMBER);
        var again = added("ben@example.com", MemberRole.VIEWER);

        assertThat(again.member().membership().role()).isEqualTo(MemberRole.VIEWER);
        assertThat(given.entitlements.used(acme.id(), MEMBERS)).isEqualTo(2);
        assertThat(given.belonging.accept(Actors.person(first.member().person().id()), acme.id()))
                .isTrue();
        assertThat(code(add(acme.owner(), "ben@example.com", MemberRole.VIEWER)))
                .isEqualTo(OrganizationProblem.ALREADY_A_MEMBER);
        assertThat(given.belonging.of(first.member().person().id()))
                .singleElement()
                .satisfies(view -> assertThat(view.role()).isEqualTo(BuiltInRole.VIEWER));
    }

    @Test
    void shouldTakeNoMoreThanThePlanAllowsAndCountThoseWhoLeft() {
        for (int i = 1; i < OrganizationFixture.MEMBERS; i++) added("p" + i + "@example.com", MemberRole.MEMBER);

        assertThat(code(add(acme.owner(), "late@example.com", MemberRole.MEMBER)))
                .isEqualTo(OrganizationProblem.TOO_MANY_MEMBERS);
        var first = person("p1@example.com");
        assertThat(remove(acme.owner(), first)).isEqualTo(new RemoveMember.Outcome.Removed());
        added("late@example.com", MemberRole.MEMBER);
    }

    @Test
    void shouldLetOnlyOwnersMakeChangeAndRemoveOwners() {
        var admin = given.member(acme, MemberRole.ADMIN);

        assertThat(code(add(admin, "x@example.com", MemberRole.OWNER))).isEqualTo(OrganizationProblem.OWNERS_ONLY);
        assertThat(code(change(admin, admin.person(), MemberRole.OWNER))).isEqualTo(OrganizationProblem.OWNERS_ONLY);
        assertThat(code(change(admin, acme.owner().person(), MemberRole.VIEWER)))
                .isEqualTo(OrganizationProblem.OWNERS_ONLY);
        assertThat(code(remove(admin, acme.owner().person()))).isEqualTo(OrganizationProblem.OWNERS_ONLY);
        assertThat(given.memberships.owners(acme.id())).isEqualTo(1);
    }

    @Test
    void shouldKeepTheLastOwnerWhateverTheyWant() {
        var owner = acme.owner();
        assertThat(code(change(owner, owner.person(), MemberRole.ADMIN))).isEqualTo(OrganizationProblem.LAST_OWNER);
        assertThat(code(remove(owner, owner.person()))).isEqualTo(OrganizationProblem.LAST_OWNER);

        var second = given.member(acme, MemberRole.OWNER);

        assertThat(remove(owner, owner.person())).isEqualTo(new RemoveMember.Outcome.Removed());
        assertThat(code(remove(second, second.person()))).isEqualTo(OrganizationProblem.LAST_OWNER);
    }

    @Test
    void shouldNotCountAnInvitedOwnerAsOne() {
        added("heir@example.com", MemberRole.OWNER);

        assertThat(code(remove(acme.owner(), acme.owner().person()))).isEqualTo(OrganizationProblem.LAST_OWNER);
    }

    @Test
    void shouldChangeARoleOnceAndTellIt() {
        var member = given.member(acme, MemberRole.MEMBER);

        assertThat(change(acme.owner(), member.person(), MemberRole.ADMIN))
                .isInstanceOf(ChangeRole.Outcome.Changed.class);
        assertThat(given.journal.events())
                .last()
                .isEqualTo(new RoleChanged(acme.id(), member.person(), "member", "admin", 2));
        int told = given.journal.events().size();
        change(acme.owner(), member.person(), MemberRole.ADMIN);
        assertThat(given.journal.events()).hasSize(told);
    }

    @Test
    void shouldRefuseAChangeOfWhatWasNotRead() {
        var member = given.member(acme, MemberRole.MEMBER).person();
        var wrong = new Generation(7);

        var changed =
                given.change.change(acme.owner(), new ChangeRole.Command(acme.id(), member, MemberRole.ADMIN, wrong));
        var removed = given.remove.remove(acme.owner(), new RemoveMember.Command(acme.id(), member, wrong));

        assertThat(code(changed)).isEqualTo(KernelProblem.CHANGED_MEANWHILE);
        assertThat(code(removed)).isEqualTo(KernelProblem.CHANGED_MEANWHILE);
    }

    @Test
    void shouldTakeRolesAndKeysAwayFromWhomLeaves() {
        var member = given.member(acme, MemberRole.MEMBER).person();
        var project = Scope.project(UUID.randomUUID());
        given.given.give(acme.owner(), acme.id(), project, member, BuiltInRole.PROJECT_ADMIN);

        remove(acme.owner(), member);

        assertThat(given.given.find(acme.id(), project, member)).isEmpty();
        assertThat(given.keysRevoked).containsExactly(member);
        assertThat(given.journal.events())
                .last()
                .isEqualTo(new MemberLeft(acme.id(), member, "member", 1, List.of(project.text())));
        assertRefused(() -> remove(acme.owner(), member));
    }

    @Test
    void shouldAskAnotherPermissionOfWhomLeavesByThemselves() {
        var member = given.member(acme, MemberRole.MEMBER);
        given.access.deny(OrganizationPermission.MEMBER_REMOVE);

        assertRefused(() -> remove(acme.owner(), member.person()));
        assertThat(remove(member, member.person())).isEqualTo(new RemoveMember.Outcome.Removed());
    }

    @Test
    void shouldGrantOnlyToMembersOnlyWhatTheScopeKnowsAndReplaceWhatWas() {
        var member = given.member(acme, MemberRole.MEMBER).person();
        var project = Scope.project(UUID.randomUUID());

        assertThat(given.given.give(acme.owner(), acme.id(), project, Actors.newPerson(), BuiltInRole.PROJECT_ADMIN))
                .isEqualTo(new Given.NotAMember());
        assertThatThrownBy(
                        () -> given.given.give(acme.owner(), acme.id(), project, member, BuiltInRole.WORKSPACE_ADMIN))
                .isInstanceOf(IllegalArgumentException.class);
        given.given.give(acme.owner(), acme.id(), project, member, BuiltInRole.PROJECT_ADMIN);
        given.given.give(acme.owner(), acme.id(), project, member, BuiltInRole.PROJECT_VIEWER);
        assertThat(given.given.on(acme.id(), project)).singleElement().satisfies(grant -> {
            assertThat(grant.role()).isEqualTo(BuiltInRole.PROJECT_VIEWER);
            assertThat(grant.generation()).isEqualTo(new Generation(2));
        });
        assertThat(given.given.take(acme.id(), project, member)).isTrue();
        assertThat(given.given.take(acme.id(), project, member)).isFalse();
    }

    @Test
    void shouldListMembersInTheOrderTheyCameWithoutThoseWhoWereErased() {
        var ben = added("ben@example.com", MemberRole.MEMBER).member().person().id();
        var list = given.listMembers.list(acme.owner(), acme.id(), PageRequest.first());
        assertThat(list.items())
                .extracting(member -> member.person().id())
                .containsExactlyInAnyOrder(acme.owner().person(), ben);

        given.people.erase(ben);

        assertThat(given.listMembers
                        .list(acme.owner(), acme.id(), PageRequest.first())
                        .items())
                .hasSize(1);
    }

    @Test
    void shouldAcceptNothingForWhomIsNotInvited() {
        assertThat(given.belonging.accept(Actors.person(), acme.id())).isFalse();
    }

    private AddMember.Outcome.Added added(String email, MemberRole role) {
        return (AddMember.Outcome.Added) add(acme.owner(), email, role);
    }

    private AddMember.Outcome add(Actor actor, String email, MemberRole role) {
        return given.add.add(
                actor, new AddMember.Command(acme.id(), email(email), role, Optional.of(new DisplayName("Ben"))));
    }

    private PersonId person(String email) {
        return given.people
                .invite(email(email), new DisplayName("Ben"))
                .person()
                .id();
    }

    private ChangeRole.Outcome change(Actor actor, PersonId person, MemberRole role) {
        return given.change.change(actor, new ChangeRole.Command(acme.id(), person, role, generation(person)));
    }

    private RemoveMember.Outcome remove(Actor actor, PersonId person) {
        return given.remove.remove(actor, new RemoveMember.Command(acme.id(), person, generation(person)));
    }

    private Generation generation(PersonId person) {
        return given.memberships
                .find(acme.id(), person)
                .map(membership -> membership.generation())
                .orElse(Generation.FIRST);
    }

    private static ProblemCode code(Object outcome) {
        Problem problem =
                switch (outcome) {
                    case AddMember.Outcome.Rejected(var no) -> no;
                    case ChangeRole.Outcome.Rejected(var no) -> no;
                    case RemoveMember.Outcome.Rejected(var no) -> no;
                    default -> throw new AssertionError(outcome);
                };
        return problem.code();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessRefused.class);
    }
}
