package io.hexarch.workspaces.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.testkit.fake.CountedIds;
import io.hexarch.workspaces.WorkspaceEvent;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceDeleting;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceFallingAsleep;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceRetried;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceWaking;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.ChangeWorkspace.Accepted;
import io.hexarch.workspaces.application.ChangeWorkspace.ChangedMeanwhile;
import io.hexarch.workspaces.application.ChangeWorkspace.Denied;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceProblem;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChangeWorkspaceTest {

    private final WorkspaceFixture given = new WorkspaceFixture();

    @Test
    void shouldTellEachWishAndMakeItDue() {
        var workspace = given.ready("team-a");
        given.sleep.sleep(given.actor, workspace.id());
        assertTold(workspace, WorkspaceFallingAsleep.class);
        given.wake.wake(given.actor, workspace.id());
        assertTold(workspace, WorkspaceWaking.class);
        given.host.breakAt(workspace.id(), ProvisioningStep.API, "silent", false);
        given.settle(workspace);
        given.retry.retry(given.actor, workspace.id());
        assertTold(workspace, WorkspaceRetried.class);
        delete(workspace, given.now(workspace).generation(), "team-a");
        assertTold(workspace, WorkspaceDeleting.class);
    }

    private void assertTold(Workspace workspace, Class<? extends WorkspaceEvent> type) {
        assertThat(given.journal.events()).last().isInstanceOf(type);
        assertThat(given.reconciliations.isOpen(workspace.id())).isTrue();
    }

    @Test
    void shouldTellNothingTwice() {
        var workspace = given.ready("team-a");
        given.sleep.sleep(given.actor, workspace.id());
        int told = given.journal.events().size();
        var once = given.now(workspace);

        assertThat(given.sleep.sleep(given.actor, workspace.id())).isEqualTo(new Accepted(once));

        assertThat(given.journal.events()).hasSize(told);
        assertThat(given.now(workspace)).isEqualTo(once);
    }

    @Test
    void shouldSayWhichStateDoesNotAllowIt() {
        var workspace = given.created("team-a");

        var denied = given.sleep.sleep(given.actor, workspace.id());

        assertThat(denied).isInstanceOfSatisfying(Denied.class, no -> {
            assertThat(no.reason().state()).isEqualTo(StateName.REQUESTED);
            assertThat(no.problem().code()).isEqualTo(WorkspaceProblem.NOT_READY);
            assertThat(no.problem().detail()).contains("The workspace is requested");
        });
        assertThat(given.now(workspace)).isEqualTo(workspace);
    }

    @Test
    void shouldRefuseToDeleteWhatWasNotRead() {
        var workspace = given.ready("team-a");
        given.sleep.sleep(given.actor, workspace.id());

        var late = delete(workspace, workspace.generation(), "team-a");

        assertThat(late).isEqualTo(new ChangedMeanwhile(given.now(workspace).generation()));
        assertThat(((Refusal) late).problem().code()).isEqualTo(KernelProblem.CHANGED_MEANWHILE);
        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.FALLING_ASLEEP);
    }

    @Test
    void shouldAskForTheNameBeforeDeleting() {
        var workspace = given.ready("team-a");

        for (var confirmation : new String[] {"", "TEAM-A", "team-b"})
            assertThatThrownBy(() -> delete(workspace, workspace.generation(), confirmation))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> assertThat(no.problem().code()).isEqualTo(WorkspaceProblem.CONFIRMATION_MISSING));
        assertThatThrownBy(() ->
                        given.delete.delete(given.actor, workspace.id(), workspace.generation(), Optional.empty()))
                .isInstanceOf(Refused.class);
        assertThat(given.now(workspace)).isEqualTo(workspace);
    }

    @Test
    void shouldAskTheGateForEachDeed() {
        var workspace = given.ready("team-a");
        for (var permission : new WorkspacePermissions().permissions()) given.access.deny(permission);

        assertRefused(() -> given.sleep.sleep(given.actor, workspace.id()));
        assertRefused(() -> given.wake.wake(given.actor, workspace.id()));
        assertRefused(() -> given.retry.retry(given.actor, workspace.id()));
        assertRefused(() -> delete(workspace, workspace.generation(), "team-a"));
        assertThat(given.now(workspace)).isEqualTo(workspace);
    }

    @Test
    void shouldHideWhatDoesNotExist() {
        var unknown = new WorkspaceId(CountedIds.nth(404));

        assertRefused(() -> given.sleep.sleep(given.actor, unknown));
        assertRefused(() -> given.delete.delete(given.actor, unknown, Generation.FIRST, Optional.of("team-a")));
    }

    private ChangeWorkspace.Outcome delete(Workspace workspace, Generation expected, String confirmation) {
        return given.delete.delete(given.actor, workspace.id(), expected, Optional.of(confirmation));
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessRefused.class);
    }
}
