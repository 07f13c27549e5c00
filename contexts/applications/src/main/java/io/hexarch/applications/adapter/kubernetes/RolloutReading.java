package io.hexarch.applications.adapter.kubernetes;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentCondition;
import io.fabric8.kubernetes.api.model.apps.DeploymentStatus;
import io.hexarch.applications.domain.Rollout;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a Deployment and its pods as a rollout, with what keeps it from going on in words. */
final class RolloutReading {

    /** What a container waits for that it will not get by waiting. */
    private static final Map<String, String> HOPELESS = Map.of(
            "ErrImagePull", "The image cannot be pulled",
            "ImagePullBackOff", "The image cannot be pulled",
            "InvalidImageName", "The image's name is not valid",
            "ErrImageNeverPull", "The image is not on the node and may not be pulled",
            "CreateContainerConfigError", "The container's configuration is wrong",
            "CreateContainerError", "The container cannot be made",
            "RunContainerError", "The container cannot be started",
            "CrashLoopBackOff", "The container ends again and again");

    private static final Set<String> TROUBLES = Set.of("ReplicaFailure");
    private static final String DEADLINE = "ProgressDeadlineExceeded";

    private RolloutReading() {}

    static Rollout read(Deployment deployment, List<Pod> pods) {
        var status = Optional.ofNullable(deployment.getStatus()).orElseGet(DeploymentStatus::new);
        int wanted = orZero(deployment.getSpec().getReplicas());
        var observed = Optional.ofNullable(status.getObservedGeneration()).orElse(0L);
        var seen = pods.stream()
                .sorted(Comparator.comparing(pod -> pod.getMetadata().getName()))
                .toList();
        var hopeless = seen.stream().flatMap(pod -> hopeless(pod).stream()).findFirst();
        var refused = refusal(status);
        boolean late = conditions(status).anyMatch(condition -> DEADLINE.equals(condition.getReason()));
        return new Rollout(
                observed >= deployment.getMetadata().getGeneration(),
                wanted,
                orZero(status.getUpdatedReplicas()),
                orZero(status.getReadyReplicas()),
                hopeless.or(() -> refused)
                        .or(() -> seen.stream()
                                .flatMap(pod -> unscheduled(pod).stream())
                                .findFirst()),
                hopeless.isPresent() || late,
                seen.stream().flatMap(pod -> digest(pod).stream()).findFirst(),
                seen.stream().map(RolloutReading::pod).toList());
    }

    /** The workspace refuses to make pods: a quota, or Pod Security. */
    private static Optional<String> refusal(DeploymentStatus status) {
        return conditions(status)
                .filter(condition -> TROUBLES.contains(condition.getType()))
                .map(DeploymentCondition::getMessage)
                .findFirst();
    }

    private static Stream<DeploymentCondition> conditions(DeploymentStatus status) {
        return Optional.ofNullable(status.getConditions()).orElse(List.of()).stream();
    }

    private static Optional<String> hopeless(Pod pod) {
        return containers(pod)
                .filter(container ->
                        container.getState() != null && container.getState().getWaiting() != null)
                .map(container -> container.getState().getWaiting())
                .filter(waiting -> HOPELESS.containsKey(waiting.getReason()))
                .map(waiting -> HOPELESS.get(waiting.getReason())
                        + Optional.ofNullable(waiting.getMessage())
                                .map(text -> ": " + text)
                                .orElse(""))
                .findFirst();
    }

    private static Optional<String> unscheduled(Pod pod) {
        if (pod.getStatus() == null || pod.getStatus().getConditions() == null) return Optional.empty();
        return pod.getStatus().getConditions().stream()
                .filter(condition ->
                        "PodScheduled".equals(condition.getType()) && "False".equals(condition.getStatus()))
                .map(condition -> "No node can take the pod: " + condition.getMessage())
                .findFirst();
    }

    private static Optional<String> digest(Pod pod) {
        return containers(pod)
                .filter(container -> Boolean.TRUE.equals(container.getReady()))
                .map(ContainerStatus::getImageID)
                .filter(image -> image != null && image.contains("sha256:"))
                .map(image -> image.substring(image.indexOf("sha256:")))
                .findFirst();
    }

    private static Rollout.Pod pod(Pod pod) {
        var status = Optional.ofNullable(pod.getStatus());
        var ready = containers(pod).anyMatch(container -> Boolean.TRUE.equals(container.getReady()));
        int restarts = containers(pod)
                .mapToInt(container -> orZero(container.getRestartCount()))
                .sum();
        var phase = pod.getMetadata().getDeletionTimestamp() != null
                ? "Terminating"
                : status.map(value -> value.getPhase()).orElse("Pending");
        return new Rollout.Pod(
                pod.getMetadata().getName(),
                phase,
                ready,
                restarts,
                status.map(value -> value.getStartTime()).map(Instant::parse),
                hopeless(pod).or(() -> unscheduled(pod)));
    }

    private static Stream<ContainerStatus> containers(Pod pod) {
        if (pod.getStatus() == null || pod.getStatus().getContainerStatuses() == null) return Stream.empty();
        return pod.getStatus().getContainerStatuses().stream();
    }

    private static int orZero(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
