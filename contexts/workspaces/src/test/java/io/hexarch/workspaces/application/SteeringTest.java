package io.hexarch.workspaces.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.platform.tasks.LeaseLost;
import io.hexarch.platform.tasks.Step;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.Observation.Absent;
import io.hexarch.workspaces.application.port.Observation.Asleep;
import io.hexarch.workspaces.application.port.Observation.Broken;
import io.hexarch.workspaces.application.port.Observation.FallingAsleep;
import io.hexarch.workspaces.application.port.Observation.Lacking;
import io.hexarch.workspaces.application.port.Observation.Leaving;
import io.hexarch.workspaces.application.port.Observation.Running;
import io.hexarch.workspaces.application.port.Observation.Waiting;
import io.hexarch.workspaces.application.port.StaleFence;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.testkit.HostFaults.Moment;
import io.hexarch.workspaces.testkit.HostFaults.Operation;
import io.hexarch.workspaces.testkit.ScriptedHost;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For each wish and each thing that a host may show: the one act that follows, and where the workspace stands then. */
class SteeringTest {

    private static final ProvisioningStep STEP = ProvisioningStep.CONTROL_PLANE;

    private final WorkspaceFixture given = new WorkspaceFixture();
    private final ScriptedHost host = new ScriptedHost();
    private final ReconcileWorkspace reconcile = new ReconcileWorkspace(host, given.record);

    static Stream<Arguments> towardsRunning() {
        return Stream.of(
                Arguments.of(new Absent(), "advance namespace", StateName.PROVISIONING),
                Arguments.of(new Lacking(ProvisioningStep.POLICIES), "advance policies", StateName.PROVISIONING),
                Arguments.of(new Waiting(STEP, "pulls"), "", StateName.PROVISIONING),
                Arguments.of(new Running("v1.35.6"), "", StateName.READY),
                Arguments.of(new Asleep(), "wake", StateName.REQUESTED),
                Arguments.of(new FallingAsleep(3), "wake", StateName.REQUESTED),
                Arguments.of(new Leaving("1 volume"), "", StateName.PROVISIONING),
                Arguments.of(new Broken(STEP, "no room", true), "", StateName.PROVISIONING),
                Arguments.of(new Broken(STEP, "no image", false), "", StateName.FAILED));
    }

    @ParameterizedTest
    @MethodSource("towardsRunning")
    void shouldMakeItRunOneStepAfterTheOther(Observation shown, String effect, StateName then) {
        var workspace = given.created("team-a");

        steer(workspace, shown);

        assertDone(workspace, effect, then);
    }

    static Stream<Arguments> towardsSleep() {
        return Stream.of(
                Arguments.of(new Absent(), "", StateName.SLEEPING),
                Arguments.of(new Asleep(), "", StateName.SLEEPING),
                Arguments.of(new Running("v1.35.6"), "sleep", StateName.FALLING_ASLEEP),
                Arguments.of(new FallingAsleep(1), "sleep", StateName.FALLING_ASLEEP),
                Arguments.of(new Lacking(STEP), "sleep", StateName.FALLING_ASLEEP),
                Arguments.of(new Waiting(STEP, "starts"), "sleep", StateName.FALLING_ASLEEP),
                Arguments.of(new Broken(STEP, "no image", false), "sleep", StateName.FALLING_ASLEEP),
                Arguments.of(new Leaving("1 volume"), "", StateName.FALLING_ASLEEP));
    }

    @ParameterizedTest
    @MethodSource("towardsSleep")
    void shouldPutItToSleepWhateverItDoes(Observation shown, String effect, StateName then) {
        var workspace = given.ready("team-a");
        given.sleep.sleep(given.actor, workspace.id());

        steer(workspace, shown);

        assertDone(workspace, effect, then);
    }

    static Stream<Arguments> towardsAbsence() {
        return Stream.of(
                Arguments.of(new Running("v1.35.6"), "delete"),
                Arguments.of(new Asleep(), "delete"),
                Arguments.of(new FallingAsleep(1), "delete"),
                Arguments.of(new Lacking(STEP), "delete"),
                Arguments.of(new Waiting(STEP, "starts"), "delete"),
                Arguments.of(new Broken(STEP, "no image", false), "delete"),
                Arguments.of(new Leaving("1 volume"), ""));
    }

    @ParameterizedTest
    @MethodSource("towardsAbsence")
    void shouldTakeItAwayWhateverItDoes(Observation shown, String effect) {
        var workspace = given.ready("team-a");
        delete(workspace);

        steer(workspace, shown);

        assertDone(workspace, effect, StateName.DELETING);
        assertThat(given.reconciliations.isOpen(workspace.id())).isTrue();
    }

    @Test
    void shouldForgetItOnlyWhenNothingIsLeft() {
        var workspace = given.ready("team-a");
        delete(workspace);

        assertThat(steer(workspace, new Leaving("1 volume"))).isInstanceOf(Step.Again.class);
        assertThat(given.reconciliations.progressOf(workspace.id()))
                .hasValueSatisfying(progress -> assertThat(progress.message()).isEqualTo("1 volume"));
        assertThat(steer(workspace, new Absent())).isEqualTo(Step.done());

        assertThat(given.workspaces.find(workspace.id())).isEmpty();
    }

    @Test
    void shouldFailForGoodWhenTryingHasNotHelpedManyTimes() {
        var workspace = given.created("team-a");
        host.shows(new Broken(STEP, "no room", true));

        for (int i = 0; i < 20 && given.reconciliations.isOpen(workspace.id()); i++)
            given.reconciliations.step(reconcile, workspace.id());

        assertThat(given.now(workspace).state().name()).isEqualTo(StateName.FAILED);
        assertThat(steer(workspace, new Running("v1.35.6"))).isEqualTo(Step.done());
        assertThat(given.now(workspace).state().name())
                .as("nothing happens until a person decides")
                .isEqualTo(StateName.FAILED);
    }

    @Test
    void shouldSayTheSameProgressOnce() {
        var workspace = given.created("team-a");
        steer(workspace, new Waiting(STEP, "pulls"));
        int told = given.journal.events().size();

        steer(workspace, new Waiting(STEP, "pulls"));

        assertThat(given.journal.events()).hasSize(told);
    }

    @Test
    void shouldStopWhenTheHostHasSeenANewerClaim() {
        var workspace = given.created("team-a");
        var claim = given.reconciliations.claim(workspace.id());
        given.faults.strike(Operation.ADVANCE, Moment.BEFORE, 1, () -> {
            throw new StaleFence(workspace.id(), claim.fence(), "9");
        });

        assertThatThrownBy(() -> given.reconcile.reconcile(claim)).isInstanceOf(LeaseLost.class);
    }

    private Step steer(Workspace workspace, Observation shown) {
        host.shows(shown);
        return given.reconciliations.step(reconcile, workspace.id());
    }

    private void assertDone(Workspace workspace, String effect, StateName then) {
        assertThat(String.join(", ", host.effects())).isEqualTo(effect);
        assertThat(given.now(workspace).state().name()).isEqualTo(then);
    }

    private void delete(Workspace workspace) {
        given.delete.delete(given.actor, workspace.id(), given.now(workspace).generation(), Optional.of("team-a"));
    }
}
