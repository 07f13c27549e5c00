package io.hexarch.workspaces.application;

import static io.hexarch.kernel.entitlement.Entitlement.WORKSPACES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.platform.tasks.LeaseLost;
import io.hexarch.platform.tasks.Step;
import io.hexarch.workspaces.application.ChangeWorkspace.Accepted;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.testkit.HostFaults.Moment;
import io.hexarch.workspaces.testkit.HostFaults.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReconcileWorkspaceTest {

    private final WorkspaceFixture given = new WorkspaceFixture();

    @Test
    void shouldEndReadyWithEveryStepRecorded() {
        var workspace = given.ready("team-a");
        assertThat(workspace.state().name()).isEqualTo(StateName.READY);
        assertThat(workspace.kubernetesVersion()).isPresent();
        assertThat(workspace.timeline().entries())
                .hasSize(ProvisioningStep.values().length)
                .allSatisfy(entry -> assertThat(entry.finishedAt()).isPresent());
    }

    @Test
    void shouldSleepWakeAndGoAway() {
        var workspace = given.ready("team-a");
        given.sleep.sleep(given.actor, workspace.id());
        given.settle(workspace);
        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.SLEEPING);
        given.wake.wake(given.actor, workspace.id());
        given.settle(workspace);
        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.READY);
        delete(workspace);
        given.settle(workspace);
        assertThat(given.workspaces.find(workspace.id())).isEmpty();
        assertThat(given.host.found()).isEmpty();
        assertThat(given.scopes.known).isEmpty();
        assertThat(given.entitlements.used(given.organization, WORKSPACES)).isZero();
    }

    @Test
    void shouldHaveNothingToDoForOneThatIsNotThere() {
        var workspace = given.created("team-a");
        given.workspaces.remove(workspace.id());

        assertThat(given.reconciliations.step(given.reconcile, workspace.id())).isEqualTo(Step.done());
        assertThat(given.host.found()).isEmpty();
    }

    @Test
    void shouldWakeOneThatIsStillFallingAsleep() {
        var workspace = given.ready("team-a");
        given.sleep.sleep(given.actor, workspace.id());
        given.reconciliations.step(given.reconcile, workspace.id());

        given.wake.wake(given.actor, workspace.id());

        given.settle(workspace);
        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.READY);
    }

    @Test
    void shouldWaitWithoutFailingWhileTheHostIsGone() {
        var workspace = given.created("team-a");
        given.faults.fail(Operation.OBSERVE, Moment.BEFORE, 50);
        for (int i = 0; i < 50; i++)
            assertThat(given.reconciliations.step(given.reconcile, workspace.id()))
                    .isInstanceOf(Step.Retry.class);
        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.REQUESTED);
        assertThat(given.reconciliations.progressOf(workspace.id()))
                .hasValueSatisfying(progress -> assertThat(progress.message()).contains("host"));
        given.settle(workspace);
        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.READY);
    }

    @Test
    void shouldFailInWordsWhenItDoesNotGoOnByItselfAndBeTriedAgain() {
        var workspace = given.created("team-a");
        given.host.breakAt(workspace.id(), ProvisioningStep.CONTROL_PLANE, "the image is missing", true);
        given.settle(workspace);
        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.FAILED);
        given.host.mend(workspace.id());
        assertThat(given.retry.retry(given.actor, workspace.id())).isInstanceOf(Accepted.class);
        given.settle(workspace);
        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.READY);
    }

    @Test
    void shouldStopWhenAnotherClaimIsNewer() {
        var workspace = given.created("team-a");
        var old = given.reconciliations.claim(workspace.id());
        given.reconciliations.claim(workspace.id());
        assertThatThrownBy(() -> given.reconcile.reconcile(old)).isInstanceOf(LeaseLost.class);
        assertThat(given.host.found()).isEmpty();
    }

    @Test
    void shouldNotOverwriteAWishThatCameMeanwhile() {
        var workspace = given.created("team-a");
        given.faults.strike(Operation.OBSERVE, Moment.AFTER, 1, () -> delete(workspace));
        given.settle(workspace);
        assertThat(given.workspaces.find(workspace.id())).isEmpty();
        assertThat(given.host.found()).isEmpty();
    }

    /** A death before or after any effect, a thousand times: always ends well, never leaves anything. */
    @Test
    void shouldEndWellWhateverDies() {
        var random = new Random(20_261_121);
        for (int round = 0; round < 1_000; round++) {
            var fixture = new WorkspaceFixture();
            var workspace = fixture.created("team-a");
            fixture.faults.strikeWhen((operation, moment) -> random.nextInt(4) == 0, () -> {
                throw new Killed();
            });
            liveThroughDeaths(fixture, workspace, 30);
            fixture.faults.heal();
            fixture.settle(workspace);
            assertThat(fixture.now(workspace).state().name()).isEqualTo(StateName.READY);
            fixture.delete.delete(
                    fixture.actor, workspace.id(), fixture.now(workspace).generation(), Optional.of("team-a"));
            fixture.settle(workspace);
            assertThat(fixture.host.found()).isEmpty();
            assertThat(fixture.entitlements.used(fixture.organization, WORKSPACES))
                    .isZero();
        }
    }

    private static void liveThroughDeaths(WorkspaceFixture fixture, Workspace workspace, int steps) {
        for (int i = 0; i < steps; i++) {
            try {
                fixture.reconciliations.step(fixture.reconcile, workspace.id());
            } catch (Killed dead) {
                // The next claim goes on from what is there.
            }
            fixture.clock.forward(Duration.ofMillis(250));
        }
    }

    private void delete(Workspace workspace) {
        given.delete.delete(
                given.actor,
                workspace.id(),
                given.now(workspace).generation(),
                Optional.of(workspace.name().value()));
    }

    private static final class Killed extends Error {}
}
