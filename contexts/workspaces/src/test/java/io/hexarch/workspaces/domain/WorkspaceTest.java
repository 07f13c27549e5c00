package io.hexarch.workspaces.domain;

import static io.hexarch.workspaces.domain.ProvisioningStep.CONTROL_PLANE;
import static io.hexarch.workspaces.domain.ProvisioningStep.NAMESPACE;
import static io.hexarch.workspaces.domain.ProvisioningStep.POLICIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.Transition.Changed;
import io.hexarch.workspaces.domain.Transition.Denied;
import io.hexarch.workspaces.domain.Transition.Unchanged;
import io.hexarch.workspaces.domain.WorkspaceState.Deleting;
import io.hexarch.workspaces.domain.WorkspaceState.FallingAsleep;
import io.hexarch.workspaces.domain.WorkspaceState.Provisioning;
import io.hexarch.workspaces.domain.WorkspaceState.Requested;
import io.hexarch.workspaces.domain.WorkspaceState.Waking;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {

    private static final Instant T0 = Instant.parse("2030-01-15T12:00:00Z");
    private static final Instant T1 = T0.plusSeconds(1);
    private static final Instant T2 = T0.plusSeconds(2);

    private final Workspace requested = Workspace.requested(
            new WorkspaceId(new UUID(1, 1)),
            Actors.newOrganization(),
            new WorkspaceName("team-a"),
            new Shape("small", 1000, 1 << 30, 1 << 30, 10),
            T0);
    private final Workspace ready = requested.progressed(NAMESPACE, "", T0).ready("v1.35.6", T1);

    @Test
    void shouldSleepAndWakeWhenReady() {
        var asleep = changed(ready.sleep(T2));
        assertThat(asleep.state()).isEqualTo(new FallingAsleep(T2));
        assertThat(asleep.generation().value()).isEqualTo(2);
        assertThat(changed(asleep.asleep(T2).wake(T2)).state()).isEqualTo(new Waking(T2));
    }

    @Test
    void shouldCallBackWhoIsFallingAsleep() {
        assertThat(changed(changed(ready.sleep(T1)).wake(T2)).state()).isEqualTo(new Waking(T2));
    }

    @Test
    void shouldChangeNothingWhenWishedTwice() {
        assertThat(changed(ready.sleep(T1)).sleep(T2)).isInstanceOf(Unchanged.class);
        assertThat(ready.wake(T2)).isInstanceOf(Unchanged.class);
        assertThat(changed(ready.delete(T1)).delete(T2)).isInstanceOf(Unchanged.class);
    }

    @Test
    void shouldRefuseToSleepWhileProvisioning() {
        var provisioning = requested.progressed(CONTROL_PLANE, "starts", T1);
        assertThat(provisioning.sleep(T2)).isEqualTo(new Denied(WorkspaceProblem.NOT_READY, StateName.PROVISIONING));
    }

    @Test
    void shouldBeDeletableFromEveryStateAndThenRefuseEverythingElse() {
        var deleting = changed(requested.delete(T1));
        assertThat(deleting.state()).isEqualTo(new Deleting(T1));
        assertThat(deleting.sleep(T2)).isInstanceOf(Denied.class);
        assertThat(deleting.wake(T2)).isInstanceOf(Denied.class);
        assertThat(deleting.retry(T2)).isInstanceOf(Denied.class);
        assertThat(changed(ready.failed("broken", true, T1).delete(T2)).state()).isInstanceOf(Deleting.class);
    }

    @Test
    void shouldBeTriedAgainOnlyWhenFailed() {
        assertThat(changed(ready.failed("broken", true, T1).retry(T2)).state()).isEqualTo(new Requested(T2));
        assertThat(ready.retry(T2)).isEqualTo(new Denied(WorkspaceProblem.NOT_FAILED, StateName.READY));
    }

    @Test
    void shouldRecordWhenEachStepBeganAndEnded() {
        var workspace = requested
                .progressed(NAMESPACE, "first", T0)
                .progressed(NAMESPACE, "second", T1)
                .progressed(POLICIES, "", T2);
        assertThat(workspace.state()).isEqualTo(new Provisioning(POLICIES, T2));
        assertThat(workspace.timeline().find(NAMESPACE)).hasValueSatisfying(entry -> {
            assertThat(entry.startedAt()).isEqualTo(T0);
            assertThat(entry.finishedAt()).contains(T2);
        });
        assertThat(workspace.timeline().percent()).isEqualTo(NAMESPACE.percentAtEnd());
    }

    @Test
    void shouldTakeBackStepsWhenTheHostLostThem() {
        var workspace = requested.progressed(CONTROL_PLANE, "", T0).progressed(NAMESPACE, "made anew", T1);
        assertThat(workspace.timeline().entries()).hasSize(1);
        assertThat(workspace.timeline().percent()).isZero();
    }

    @Test
    void shouldRememberWhenItWasFirstReady() {
        var again = changed(changed(ready.sleep(T1)).asleep(T1).wake(T1)).ready("v1.35.6", T2);
        assertThat(again.readyAt()).contains(T1);
        assertThat(again.timeline().percent()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "1a",
                "-a",
                "a-",
                "a--b",
                "a_b",
                "default",
                "ä",
                "a.b",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void shouldRefuseNamesThatAreNoLabel(String name) {
        assertThatThrownBy(() -> new WorkspaceName(name)).isInstanceOf(Refused.class);
    }

    private static Workspace changed(Transition transition) {
        assertThat(transition).isInstanceOf(Changed.class);
        return ((Changed) transition).workspace();
    }
}
