package io.hexarch.workspaces.application.port;

import static io.hexarch.workspaces.domain.ProvisioningStep.ACCESS;
import static io.hexarch.workspaces.domain.ProvisioningStep.CONTROL_PLANE;
import static io.hexarch.workspaces.domain.ProvisioningStep.NAMESPACE;
import static io.hexarch.workspaces.domain.ProvisioningStep.POLICIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.Shape;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reconciler may rely on. Run by the double in memory and by the real thing on a real host cluster. */
public abstract class VirtualClustersContract {

    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC(), new SecureRandom());
    private static final Shape SHAPE = new Shape("test", 2000, 4L << 30, 10L << 30, 30);
    private static final Fence FIRST = new Fence(1);
    private static final Fence SECOND = new Fence(2);

    protected final VirtualClusterSpec spec =
            new VirtualClusterSpec(new WorkspaceId(IDS.next()), new OrganizationId(IDS.next()), SHAPE);

    protected abstract VirtualClusters clusters();

    /** Called between two looks; a double's clock goes on here. */
    protected abstract void tick();

    protected abstract Duration patience();

    @AfterEach
    void leaveNothing() {
        clusters().delete(spec.workspace(), new Fence(1000));
        await(Observation.Absent.class);
    }

    @Test
    void shouldBeAbsentBeforeAnythingWasDone() {
        assertThat(observe()).isEqualTo(new Observation.Absent());
        assertThat(found()).isEmpty();
    }

    @Test
    void shouldAskForOneStepAfterTheOther() {
        clusters().advance(NAMESPACE, spec, FIRST);
        assertThat(observe()).isEqualTo(new Observation.Lacking(POLICIES));

        clusters().advance(POLICIES, spec, FIRST);
        assertThat(observe()).isEqualTo(new Observation.Lacking(CONTROL_PLANE));
    }

    @Test
    void shouldStandWhereItStoodWhenAStepIsDoneAgain() {
        clusters().advance(NAMESPACE, spec, FIRST);
        clusters().advance(NAMESPACE, spec, FIRST);
        clusters().advance(POLICIES, spec, FIRST);
        clusters().advance(NAMESPACE, spec, SECOND);

        assertThat(observe()).isEqualTo(new Observation.Lacking(CONTROL_PLANE));
    }

    @Test
    void shouldRefuseAnOlderClaimAndChangeNothing() {
        clusters().advance(NAMESPACE, spec, SECOND);

        assertThatThrownBy(() -> clusters().advance(POLICIES, spec, FIRST)).isInstanceOf(StaleFence.class);
        assertThatThrownBy(() -> clusters().delete(spec.workspace(), FIRST)).isInstanceOf(StaleFence.class);
        assertThatThrownBy(() -> clusters().sleep(spec.workspace(), FIRST)).isInstanceOf(StaleFence.class);

        assertThat(observe()).isEqualTo(new Observation.Lacking(POLICIES));
    }

    @Test
    void shouldFindWhatIsOnTheHost() {
        clusters().advance(NAMESPACE, spec, FIRST);

        assertThat(found()).singleElement().satisfies(found -> {
            assertThat(found.organization()).contains(spec.organization());
            assertThat(found.leaving()).isFalse();
        });
    }

    @Test
    void shouldDeleteWhatWasHalfMade() {
        clusters().advance(NAMESPACE, spec, FIRST);
        clusters().delete(spec.workspace(), FIRST);
        clusters().delete(spec.workspace(), FIRST);

        await(Observation.Absent.class);
        assertThat(found()).isEmpty();
    }

    @Test
    void shouldHaveNothingToDoForAWorkspaceThatIsNotThere() {
        clusters().delete(spec.workspace(), FIRST);
        clusters().sleep(spec.workspace(), FIRST);
        clusters().wake(spec.workspace(), FIRST);

        assertThat(observe()).isEqualTo(new Observation.Absent());
    }

    @Test
    void shouldComeToRunFallAsleepWakeAndLeave() {
        assertThat(bringUp()).containsExactly(NAMESPACE, POLICIES, CONTROL_PLANE, ACCESS);
        clusters().wake(spec.workspace(), FIRST);
        assertThat(observe()).isInstanceOf(Observation.Running.class);

        clusters().sleep(spec.workspace(), SECOND);
        assertThat(observe()).isInstanceOfAny(Observation.FallingAsleep.class, Observation.Asleep.class);
        until(() -> {
            clusters().sleep(spec.workspace(), SECOND);
            return observe() instanceof Observation.Asleep;
        });
        clusters().sleep(spec.workspace(), SECOND);
        assertThat(observe()).isEqualTo(new Observation.Asleep());

        clusters().wake(spec.workspace(), SECOND);
        await(Observation.Running.class);

        for (var step : ProvisioningStep.values()) clusters().advance(step, spec, SECOND);
        assertThat(observe()).isInstanceOf(Observation.Running.class);

        clusters().delete(spec.workspace(), SECOND);
        assertThat(observe()).isInstanceOfAny(Observation.Leaving.class, Observation.Absent.class);
        await(Observation.Absent.class);
    }

    /** A reconciler in five lines: the steps that it had to do. */
    protected final List<ProvisioningStep> bringUp() {
        var done = new ArrayList<ProvisioningStep>();
        until(() -> switch (observe()) {
            case Observation.Absent absent -> act(NAMESPACE, done);
            case Observation.Lacking(var step) -> act(step, done);
            case Observation.Running running -> true;
            case Observation.Broken broken -> throw new AssertionError(broken.toString());
            case Observation.Waiting w -> false;
            case Observation.FallingAsleep f -> false;
            case Observation.Asleep a -> false;
            case Observation.Leaving l -> false;
        });
        return done;
    }

    private boolean act(ProvisioningStep step, List<ProvisioningStep> done) {
        clusters().advance(step, spec, FIRST);
        done.add(step);
        return false;
    }

    protected final Observation observe() {
        return clusters().observe(spec);
    }

    protected final void await(Class<? extends Observation> kind) {
        until(() -> kind.isInstance(observe()));
    }

    private void until(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(patience())
                .until(() -> {
                    tick();
                    return condition.call();
                });
    }

    private List<Found> found() {
        return clusters().found().stream()
                .filter(found -> found.workspace().equals(spec.workspace()))
                .toList();
    }
}
