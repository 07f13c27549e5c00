package io.hexarch.projects.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.projects.ProjectEvent.ProjectMemberChanged;
import io.hexarch.projects.ProjectEvent.ProjectQuotaChanged;
import io.hexarch.projects.application.ChangeProject.BeingDeleted;
import io.hexarch.projects.application.ChangeProject.ChangedMeanwhile;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.application.port.ProjectMembers.Member;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectProblem;
import io.hexarch.projects.domain.ProjectState;
import io.hexarch.projects.domain.Quota;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChangeProjectTest {

    private static final Quota SMALL = new Quota(Optional.of(500L), Optional.of(512L << 20), Optional.of(10));

    private final ProjectFixture given = new ProjectFixture();
    private final Project web = given.ready("web");

    @Test
    void shouldWishAnotherQuotaAndSeeItInTheNamespace() {
        given.quota.change(given.actor, web.id(), web.generation(), before -> SMALL);

        assertThat(given.now(web).state()).isEqualTo(new ProjectState.Requested());
        assertThat(given.journal.events()).last().isInstanceOf(ProjectQuotaChanged.class);
        given.settle(web);
        assertThat(given.namespace(web).quota()).isEqualTo(SMALL);
        assertThat(given.now(web).state()).isEqualTo(new ProjectState.Ready());
    }

    @Test
    void shouldRefuseAChangeOfWhatWasNotRead() {
        given.quota.change(given.actor, web.id(), web.generation(), before -> SMALL);

        var late = given.quota.change(given.actor, web.id(), web.generation(), before -> Quota.NONE);

        assertThat(late).isEqualTo(new ChangedMeanwhile(given.now(web).generation()));
        assertThat(((Refusal) late).problem().code()).isEqualTo(KernelProblem.CHANGED_MEANWHILE);
        assertThat(given.now(web).quota()).isEqualTo(SMALL);
    }

    @Test
    void shouldGiveMembersTheirRightsInTheNamespaceAndTakeThemAgain() {
        var ada = given.member(web, MemberRole.ADMIN);
        var ben = given.member(web, MemberRole.VIEWER);
        given.settle(web);
        assertThat(given.namespace(web).members())
                .containsEntry(ada, MemberRole.ADMIN)
                .containsEntry(ben, MemberRole.VIEWER);

        given.setMember.set(given.actor, web.id(), ben, MemberRole.DEVELOPER);
        given.removeMember.remove(given.actor, web.id(), ada);
        given.settle(web);

        assertThat(given.namespace(web).members()).containsOnly(java.util.Map.entry(ben, MemberRole.DEVELOPER));
        assertThat(given.listMembers.list(given.actor, web.id()))
                .extracting(Member::person)
                .containsExactly(ben);
        assertThat(given.journal.events())
                .filteredOn(ProjectMemberChanged.class::isInstance)
                .extracting(event -> event.action() + " " + ((ProjectMemberChanged) event).role())
                .containsExactly(
                        "project.member admin",
                        "project.member viewer",
                        "project.member developer",
                        "project.removeMember ");
    }

    @Test
    void shouldKeepTheGenerationWhenOnlyMembersChange() {
        given.member(web, MemberRole.ADMIN);

        assertThat(given.now(web).generation()).isEqualTo(web.generation());
        assertThat(given.now(web).revision()).isGreaterThan(web.revision());
    }

    @Test
    void shouldRefuseWhoDoesNotBelongToTheOrganization() {
        assertCode(
                () -> given.setMember.set(given.actor, web.id(), Actors.newPerson(), MemberRole.VIEWER),
                ProjectProblem.NOT_A_MEMBER_OF_THE_ORGANIZATION);
        assertRefused(() -> given.removeMember.remove(given.actor, web.id(), Actors.newPerson()));
        assertThat(given.reconciliations.isOpen(web.id())).isFalse();
    }

    @Test
    void shouldAskForTheNameBeforeDeleting() {
        for (var confirmation : List.of(Optional.<String>empty(), Optional.of("WEB")))
            assertCode(
                    () -> given.delete.delete(given.actor, web.id(), web.generation(), confirmation),
                    ProjectProblem.CONFIRMATION_MISSING);
    }

    @Test
    void shouldChangeNothingAnyMoreOnTheWayOut() {
        given.delete(web);
        var late = Actors.newPerson();
        given.members.belongs(late);

        var outcomes = List.of(
                given.quota.change(given.actor, web.id(), given.now(web).generation(), before -> SMALL),
                given.setMember.set(given.actor, web.id(), late, MemberRole.ADMIN),
                given.delete(web));

        assertThat(outcomes).containsOnly(new BeingDeleted());
        assertThat(new BeingDeleted().problem().code()).isEqualTo(ProjectProblem.BEING_DELETED);
        assertThat(given.facade.find(web.id()).orElseThrow().isLeaving()).isTrue();
    }

    @Test
    void shouldShowWhatItUsesOfWhatItMay() {
        given.quota.change(given.actor, web.id(), web.generation(), before -> SMALL);
        given.settle(web);

        var usage = given.usage.view(given.actor, web.id());

        assertThat(usage.cpuMillis().limit()).contains(500L);
        assertThat(usage.pods().used()).isEqualTo(2);
    }

    @Test
    void shouldAskTheGateForEachDeed() {
        for (Permission permission : new ProjectPermissions().permissions()) given.access.deny(permission);

        assertRefused(() -> given.quota.change(given.actor, web.id(), web.generation(), before -> SMALL));
        assertRefused(() -> given.delete(web));
        assertRefused(() -> given.member(web, MemberRole.ADMIN));
        assertRefused(() -> given.removeMember.remove(given.actor, web.id(), Actors.newPerson()));
        assertRefused(() -> given.listMembers.list(given.actor, web.id()));
        assertRefused(() -> given.view.view(given.actor, web.id()));
        assertRefused(() -> given.usage.view(given.actor, web.id()));
        assertRefused(() -> given.list.list(given.actor, given.workspace, PageRequest.first()));
    }

    @Test
    void shouldHideWhatDoesNotExist() {
        var unknown = new io.hexarch.projects.ProjectId(new java.util.UUID(1, 1));

        assertRefused(() -> given.view.view(given.actor, unknown));
        assertRefused(() -> given.usage.view(given.actor, unknown));
        assertRefused(() -> given.quota.change(given.actor, unknown, web.generation(), before -> SMALL));
        assertThat(given.view.view(given.actor, web.id())).isEqualTo(web);
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessRefused.class);
    }

    private static void assertCode(ThrowingCallable deed, ProblemCode code) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.problem().code()).isEqualTo(code));
    }
}
