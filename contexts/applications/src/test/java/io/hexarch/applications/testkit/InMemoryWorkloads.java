package io.hexarch.applications.testkit;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.Workloads;
import io.hexarch.applications.application.port.WorkspaceUnreachable;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Rollout;
import io.hexarch.applications.testkit.WorkloadFaults.Moment;
import io.hexarch.applications.testkit.WorkloadFaults.Operation;
import io.hexarch.kernel.usecase.Fence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Workspaces in memory in which pods become ready a while after they were wished. Images whose name has {@code missing} in it cannot be
 * pulled.
 */
public final class InMemoryWorkloads implements Workloads {

    private static final String DIGEST = "sha256:" + "ab".repeat(32);

    private final Clock clock;
    private final Duration pace;
    private final WorkloadFaults faults;
    private final Map<ApplicationId, Deployment> deployments = new ConcurrentHashMap<>();
    private final Map<ApplicationId, List<LogLine>> lines = new ConcurrentHashMap<>();
    private volatile boolean reachable = true;

    public InMemoryWorkloads(Clock clock, Duration pace, WorkloadFaults faults) {
        this.clock = clock;
        this.pace = pace;
        this.faults = faults;
    }

    /** What stands in a workspace for one application. */
    private record Deployment(
            Application wish, String namespace, Instant since, Optional<Instant> leavingSince, int replicas) {}

    @Override
    public Observation observe(Placed placed) {
        return struck(Operation.OBSERVE, () -> seen(placed));
    }

    private Observation seen(Placed placed) {
        var id = placed.application().id();
        var deployment = deployments.get(id);
        if (deployment == null) return new Observation.Absent();
        if (deployment.leavingSince().isEmpty()) return present(placed.application(), deployment);
        if (!isOver(deployment.leavingSince().get())) return new Observation.Leaving();
        deployments.remove(id);
        return new Observation.Absent();
    }

    private Observation present(Application wish, Deployment deployment) {
        var stands = deployment.wish();
        boolean applied = stands.generation().equals(wish.generation());
        return new Observation.Present(applied, rollout(stands, deployment.replicas(), deployment.since()));
    }

    private Rollout rollout(Application stands, int wanted, Instant since) {
        boolean missing = stands.template().image().contains("missing");
        boolean ready = !missing && isOver(since);
        var pods = IntStream.range(0, wanted)
                .mapToObj(i -> new Rollout.Pod(
                        stands.name() + "-" + stands.release() + "-" + i,
                        ready ? "Running" : "Pending",
                        ready,
                        0,
                        Optional.of(since),
                        missing ? Optional.of("ErrImagePull") : Optional.empty()))
                .toList();
        return new Rollout(
                true,
                wanted,
                wanted,
                ready ? wanted : 0,
                missing
                        ? Optional.of(
                                "The image " + stands.template().image() + " does not exist, or may not be pulled")
                        : Optional.empty(),
                missing && isOver(since),
                ready && wanted > 0 ? Optional.of(DIGEST) : Optional.empty(),
                pods);
    }

    private boolean isOver(Instant since) {
        return !clock.instant().isBefore(since.plus(pace));
    }

    @Override
    public void apply(Placed placed, Fence fence) {
        struck(Operation.APPLY, () -> {
            var wish = placed.application();
            return deployments.compute(
                    wish.id(),
                    (id, before) -> before != null && before.wish().equals(wish)
                            ? before
                            : new Deployment(
                                    wish, placed.namespace(), clock.instant(), Optional.empty(), wish.replicas()));
        });
    }

    @Override
    public void delete(Placed placed, Fence fence) {
        struck(
                Operation.DELETE,
                () -> Optional.ofNullable(deployments.computeIfPresent(
                        placed.application().id(),
                        (id, there) -> there.leavingSince().isPresent()
                                ? there
                                : new Deployment(
                                        there.wish(),
                                        there.namespace(),
                                        there.since(),
                                        Optional.of(clock.instant()),
                                        there.replicas()))));
    }

    @Override
    public List<WorkloadEvent> events(Placed placed) {
        return struck(
                Operation.READ,
                () -> Optional.ofNullable(deployments.get(placed.application().id()))
                        .map(there -> List.of(new WorkloadEvent(
                                there.since(),
                                false,
                                "Scheduled",
                                "assigned " + placed.namespace() + "/"
                                        + there.wish().name(),
                                Optional.of("Pod/" + there.wish().name()))))
                        .orElse(List.of()));
    }

    @Override
    public LogStream logs(Placed placed, LogQuery query) {
        return struck(Operation.READ, () -> {
            var written = lines.getOrDefault(placed.application().id(), List.of()).stream()
                    .filter(line -> query.pod().isEmpty() || query.pod().get().equals(line.pod()))
                    .filter(line -> query.since().isEmpty()
                            || line.at()
                                    .filter(at -> !at.isBefore(query.since().get()))
                                    .isPresent())
                    .sorted(Comparator.comparing(line -> line.at().orElse(Instant.EPOCH)))
                    .toList();
            return new Written(written.subList(Math.max(0, written.size() - query.tail()), written.size()));
        });
    }

    /** A pod of the application writes a line now. */
    public void write(ApplicationId application, String pod, String line) {
        lines.computeIfAbsent(application, id -> new ArrayList<>())
                .add(new LogLine(Optional.of(clock.instant()), pod, line));
    }

    /** Somebody scales it with kubectl. */
    public void scaleByHand(ApplicationId application, int replicas) {
        deployments.computeIfPresent(
                application,
                (id, there) -> new Deployment(
                        there.wish(), there.namespace(), clock.instant(), there.leavingSince(), replicas));
    }

    /** Somebody deletes it with kubectl, and it takes its time to go. */
    public void deleteByHand(ApplicationId application) {
        deployments.computeIfPresent(
                application,
                (id, there) -> new Deployment(
                        there.wish(),
                        there.namespace(),
                        there.since(),
                        Optional.of(clock.instant()),
                        there.replicas()));
    }

    /** From now on every workspace is silent, or answers again. */
    public void reachable(boolean answers) {
        reachable = answers;
    }

    /** What stands in workspaces, leaving or not. */
    public List<ApplicationId> standing() {
        return List.copyOf(deployments.keySet());
    }

    private <T> T struck(Operation operation, java.util.function.Supplier<T> effect) {
        if (!reachable) throw new WorkspaceUnreachable("The workspace sleeps");
        faults.pass(operation, Moment.BEFORE);
        var answer = effect.get();
        faults.pass(operation, Moment.AFTER);
        return answer;
    }

    private static final class Written implements LogStream {

        private final List<LogLine> left;

        Written(List<LogLine> lines) {
            this.left = new ArrayList<>(lines);
        }

        @Override
        public Optional<LogLine> next(Duration patience) {
            return left.isEmpty() ? Optional.empty() : Optional.of(left.removeFirst());
        }

        @Override
        public boolean ended() {
            return left.isEmpty();
        }

        @Override
        public void close() {
            left.clear();
        }
    }
}
