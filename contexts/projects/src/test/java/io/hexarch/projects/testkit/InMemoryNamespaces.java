package io.hexarch.projects.testkit;

import io.hexarch.kernel.usecase.Fence;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces;
import io.hexarch.projects.application.port.ProjectInsight;
import io.hexarch.projects.application.port.WorkspaceUnreachable;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Namespaces of workspaces in memory. One that is deleted takes a while to go, as in Kubernetes. */
public final class InMemoryNamespaces implements Namespaces, ProjectInsight {

    private static final Duration LEAVING = Duration.ofSeconds(1);

    private final Clock clock;
    private final Map<Place, Namespace> namespaces = new ConcurrentHashMap<>();
    private volatile Runnable beforeEffect = () -> {};
    private volatile Runnable afterEffect = () -> {};
    private volatile boolean reachable = true;

    public InMemoryNamespaces(Clock clock) {
        this.clock = clock;
    }

    private record Place(WorkspaceId workspace, String name) {}

    private record Namespace(Optional<Specification> specification, Optional<Instant> leavingSince) {}

    @Override
    public Observation observe(WorkspaceId workspace, ProjectId project, ProjectName name) {
        answer();
        beforeEffect.run();
        var place = new Place(workspace, name.value());
        var there = namespaces.get(place);
        if (there == null) return Observation.ABSENT;
        if (there.leavingSince().isPresent())
            return leaving(place, there.leavingSince().get());
        return there.specification()
                        .filter(own -> own.project().equals(project))
                        .isPresent()
                ? Observation.PRESENT
                : Observation.FOREIGN;
    }

    private Observation leaving(Place place, Instant since) {
        if (clock.instant().isBefore(since.plus(LEAVING))) return Observation.LEAVING;
        namespaces.remove(place);
        return Observation.ABSENT;
    }

    @Override
    public void apply(Specification wished, Fence fence) {
        answer();
        beforeEffect.run();
        namespaces.put(
                new Place(wished.workspace(), wished.name().value()),
                new Namespace(Optional.of(wished), Optional.empty()));
        afterEffect.run();
    }

    @Override
    public void delete(WorkspaceId workspace, ProjectId project, ProjectName name, Fence fence) {
        answer();
        beforeEffect.run();
        namespaces.computeIfPresent(
                new Place(workspace, name.value()),
                (place, there) -> new Namespace(
                        there.specification(), there.leavingSince().or(() -> Optional.of(clock.instant()))));
        afterEffect.run();
    }

    @Override
    public Usage usage(WorkspaceId workspace, ProjectName name) {
        answer();
        var quota = specification(workspace, name.value()).map(Specification::quota);
        return new Usage(
                new Amount(250, quota.flatMap(limits -> limits.cpuMillis())),
                new Amount(64L << 20, quota.flatMap(limits -> limits.memoryBytes())),
                new Amount(2, quota.flatMap(limits -> limits.pods()).map(Integer::longValue)),
                clock.instant(),
                true);
    }

    /** What a project wished for the namespace; empty also for one that somebody else made. */
    public Optional<Specification> specification(WorkspaceId workspace, String name) {
        return Optional.ofNullable(namespaces.get(new Place(workspace, name))).flatMap(Namespace::specification);
    }

    /** Somebody makes it with kubectl. */
    public void madeByHand(WorkspaceId workspace, String name) {
        namespaces.put(new Place(workspace, name), new Namespace(Optional.empty(), Optional.empty()));
    }

    public boolean exists(WorkspaceId workspace, String name) {
        return namespaces.containsKey(new Place(workspace, name));
    }

    /** From now on every workspace is silent, or answers again. */
    public void reachable(boolean answers) {
        reachable = answers;
    }

    /** Runs around each look and effect: throwing an {@link Error} there stands for a process that is killed. */
    public void strike(Runnable before, Runnable after) {
        beforeEffect = before;
        afterEffect = after;
    }

    private void answer() {
        if (!reachable) throw new WorkspaceUnreachable("The workspace sleeps");
    }
}
