package io.hexarch.organizations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.hexarch.organizations.MemberLeft;
import io.hexarch.organizations.OrganizationPermission;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.RoleChanged;
import io.hexarch.organizations.application.OrganizationFixture.Owned;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembersTest {

    private final OrganizationFixture given = new OrganizationFixture();
    private final Owned acme = given.founded("Acme");

    @Test
    void shouldLetOnlyOwnersMakeChangeAndRemoveOwners() {
        var admin = given.member(acme, MemberRole.ADMIN);

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
    void shouldChangeNothingWhenItCannotBeSaidOfWhom() {
        var member = given.member(acme, MemberRole.MEMBER);
        int told = given.journal.events().size();
        given.people.failing("no free connection");

        assertThatThrownBy(() -> change(acme.owner(), member.person(), MemberRole.ADMIN))
                .hasMessage("no free connection");
        assertThatThrownBy(() -> given.transfer.transfer(acme.owner(), acme.id(), member.person()))
                .hasMessage("no free connection");

        assertThat(given.journal.events()).hasSize(told);
        assertThat(given.memberships.owners(acme.id())).isEqualTo(1);
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
        var ben = given.member(acme, MemberRole.MEMBER).person();
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
