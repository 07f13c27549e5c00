package io.hexarch.workspaces.testkit;

import static io.hexarch.workspaces.domain.ProvisioningStep.ACCESS;
import static io.hexarch.workspaces.domain.ProvisioningStep.API;
import static io.hexarch.workspaces.domain.ProvisioningStep.CONTROL_PLANE;
import static io.hexarch.workspaces.domain.ProvisioningStep.NAMESPACE;
import static io.hexarch.workspaces.domain.ProvisioningStep.POLICIES;

import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.Found;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.testkit.HostFaults.Moment;
import io.hexarch.workspaces.testkit.HostFaults.Operation;
import io.hexarch.workspaces.testkit.Hosted.Power;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A host cluster in memory that passes {@link io.hexarch.workspaces.application.port.VirtualClustersContract}. Time is the given clock's. */
public final class InMemoryVirtualClusters implements VirtualClusters {

    private static final String VERSION = "v1.35.6";

    /** How long the host takes, by the clock. */
    public record Pace(Duration start, Duration stop, Duration removal) {
        public static final Pace IMMEDIATE = new Pace(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        public static final Pace LIKE_THE_REAL_ONE =
                new Pace(Duration.ofSeconds(15), Duration.ofSeconds(3), Duration.ofSeconds(8));
    }

    private final Clock clock;
    private final Pace pace;
    private final HostFaults faults;
    private final Map<WorkspaceId, Hosted> hosted = new ConcurrentHashMap<>();
    private final Map<WorkspaceId, Observation.Broken> broken = new ConcurrentHashMap<>();

    public InMemoryVirtualClusters(Clock clock, Pace pace, HostFaults faults) {
        this.clock = clock;
        this.pace = pace;
        this.faults = faults;
    }

    /** All that is on the host, for a host that outlives its process. */
    List<Hosted> remember() {
        return List.copyOf(hosted.values());
    }

    void restore(List<Hosted> remembered) {
        hosted.clear();
        remembered.forEach(seen -> hosted.put(seen.workspace(), seen));
    }

    /** From now on the workspace is seen as broken at that step, until {@link #mend}. */
    public void breakAt(WorkspaceId workspace, ProvisioningStep step, String reason, boolean retriable) {
        broken.put(workspace, new Observation.Broken(step, reason, retriable));
    }

    public void mend(WorkspaceId workspace) {
        broken.remove(workspace);
    }

    @Override
    public Observation observe(VirtualClusterSpec spec) {
        faults.pass(Operation.OBSERVE, Moment.BEFORE);
        settle(spec.workspace());
        var seen = hosted.get(spec.workspace());
        var answer = seen == null ? new Observation.Absent() : observed(seen);
        faults.pass(Operation.OBSERVE, Moment.AFTER);
        return answer;
    }

    private Observation observed(Hosted seen) {
        if (seen.power() == Power.LEAVING) return new Observation.Leaving("1 namespace");
        for (var step : List.of(NAMESPACE, POLICIES, CONTROL_PLANE))
            if (!seen.done().contains(step)) return new Observation.Lacking(step);
        var fault = broken.get(seen.workspace());
        if (fault != null) return fault;
        return switch (seen.power()) {
            case STARTING -> new Observation.Waiting(API, "the control plane starts");
            case STOPPING -> new Observation.FallingAsleep(1);
            case ASLEEP -> new Observation.Asleep();
            case LEAVING -> new Observation.Leaving("1 namespace");
            case AWAKE ->
                seen.done().contains(ACCESS) ? new Observation.Running(VERSION) : new Observation.Lacking(ACCESS);
        };
    }

    @Override
    public void advance(ProvisioningStep step, VirtualClusterSpec spec, Fence fence) {
        effect(
                Operation.ADVANCE,
                () -> hosted.compute(spec.workspace(), (workspace, before) -> {
                    var seen = before == null
                            ? Hosted.fresh(workspace, spec.organization(), fence, clock.instant())
                            : before.touched(fence);
                    if (before == null && step != NAMESPACE)
                        throw new IllegalStateException(step + " needs its namespace first");
                    return switch (step) {
                        case NAMESPACE, POLICIES, ACCESS -> seen.with(step);
                        case CONTROL_PLANE ->
                            seen.done().contains(CONTROL_PLANE)
                                    ? seen
                                    : seen.with(step)
                                            .powered(
                                                    Power.STARTING,
                                                    clock.instant().plus(pace.start()));
                        case API, VERIFY -> seen;
                    };
                }));
    }

    @Override
    public void sleep(WorkspaceId workspace, Fence fence) {
        effect(
                Operation.SLEEP,
                () -> change(workspace, fence, seen -> switch (seen.power()) {
                    case STARTING, AWAKE ->
                        seen.powered(Power.STOPPING, clock.instant().plus(pace.stop()));
                    case STOPPING, ASLEEP, LEAVING -> seen;
                }));
    }

    @Override
    public void wake(WorkspaceId workspace, Fence fence) {
        effect(
                Operation.WAKE,
                () -> change(workspace, fence, seen -> switch (seen.power()) {
                    case STOPPING, ASLEEP ->
                        seen.powered(Power.STARTING, clock.instant().plus(pace.start()));
                    case STARTING, AWAKE, LEAVING -> seen;
                }));
    }

    @Override
    public void delete(WorkspaceId workspace, Fence fence) {
        effect(
                Operation.DELETE,
                () -> change(
                        workspace,
                        fence,
                        seen -> seen.power() == Power.LEAVING
                                ? seen
                                : seen.powered(Power.LEAVING, clock.instant().plus(pace.removal()))));
    }

    @Override
    public List<Found> found() {
        faults.pass(Operation.FOUND, Moment.BEFORE);
        List.copyOf(hosted.keySet()).forEach(this::settle);
        return hosted.values().stream()
                .map(seen -> new Found(
                        seen.workspace(),
                        Optional.of(seen.organization()),
                        seen.since(),
                        seen.power() == Power.LEAVING))
                .toList();
    }

    private void effect(Operation operation, Runnable effect) {
        faults.pass(operation, Moment.BEFORE);
        effect.run();
        faults.pass(operation, Moment.AFTER);
    }

    private void change(WorkspaceId workspace, Fence fence, java.util.function.UnaryOperator<Hosted> change) {
        settle(workspace);
        hosted.computeIfPresent(workspace, (id, seen) -> change.apply(seen.touched(fence)));
    }

    /** What the host has finished by now. */
    private void settle(WorkspaceId workspace) {
        hosted.computeIfPresent(workspace, (id, seen) -> clock.instant().isBefore(seen.until()) ? seen : settled(seen));
    }

    private static @org.jspecify.annotations.Nullable Hosted settled(Hosted seen) {
        return switch (seen.power()) {
            case STARTING -> seen.done().contains(CONTROL_PLANE) ? seen.powered(Power.AWAKE, seen.until()) : seen;
            case STOPPING -> seen.powered(Power.ASLEEP, seen.until());
            case AWAKE, ASLEEP -> seen;
            case LEAVING -> null;
        };
    }
}
