package io.hexarch.workspaces.adapter.vcluster;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodCondition;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.Observation.Broken;
import io.hexarch.workspaces.application.port.Observation.Waiting;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps a control plane from answering, in words. */
final class ControlPlaneDiagnosis {

    /** After that it is no longer slow but broken. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration ROOM = Duration.ofMinutes(2);
    private static final int CRASHES = 3;
    private static final Set<String> NO_IMAGE = Set.of("ImagePullBackOff", "InvalidImageName", "ErrImageNeverPull");
    private static final Set<String> NO_CONTAINER =
            Set.of("CreateContainerConfigError", "CreateContainerError", "RunContainerError");

    private ControlPlaneDiagnosis() {}

    static Observation of(Pod pod, Instant now) {
        return unscheduled(pod, now).or(() -> stuckContainer(pod)).orElseGet(() -> starting(pod, now));
    }

    private static Optional<Observation> unscheduled(Pod pod, Instant now) {
        return conditions(pod)
                .filter(condition ->
                        "PodScheduled".equals(condition.getType()) && "False".equals(condition.getStatus()))
                .findFirst()
                .map(condition -> {
                    var why = "no node of the host has room: " + condition.getMessage();
                    return older(pod.getMetadata().getCreationTimestamp(), ROOM, now)
                            ? new Broken(ProvisioningStep.CONTROL_PLANE, why, true)
                            : new Waiting(ProvisioningStep.CONTROL_PLANE, why);
                });
    }

    private static Stream<PodCondition> conditions(Pod pod) {
        return pod.getStatus() == null ? Stream.empty() : pod.getStatus().getConditions().stream();
    }

    private static Optional<Observation> stuckContainer(Pod pod) {
        return containers(pod)
                .map(ControlPlaneDiagnosis::stuck)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Observation> stuck(ContainerStatus container) {
        var waiting = container.getState() == null ? null : container.getState().getWaiting();
        if (waiting != null && NO_IMAGE.contains(waiting.getReason()))
            return broken("the host cannot get the image " + container.getImage() + ": " + waiting.getMessage());
        if (waiting != null && NO_CONTAINER.contains(waiting.getReason()))
            return broken("the host cannot start " + container.getName() + ": " + waiting.getMessage());
        if (container.getRestartCount() >= CRASHES) return broken(crashed(container));
        return Optional.empty();
    }

    private static String crashed(ContainerStatus container) {
        var last = container.getLastState() == null
                ? null
                : container.getLastState().getTerminated();
        var how = last == null ? "" : ", last with exit code " + last.getExitCode() + " (" + last.getReason() + ")";
        return container.getName() + " of the control plane ended " + container.getRestartCount() + " times" + how;
    }

    private static Optional<Observation> broken(String reason) {
        return Optional.of(new Broken(ProvisioningStep.CONTROL_PLANE, reason, true));
    }

    private static Observation starting(Pod pod, Instant now) {
        boolean runs = containers(pod)
                .anyMatch(
                        one -> "syncer".equals(one.getName()) && one.getState().getRunning() != null);
        if (!runs) return new Waiting(ProvisioningStep.CONTROL_PLANE, "the host starts the control plane's container");
        return older(pod.getStatus().getStartTime(), PATIENCE, now)
                ? new Broken(ProvisioningStep.API, "the virtual Kubernetes did not answer within five minutes", true)
                : new Waiting(ProvisioningStep.API, "the virtual Kubernetes starts");
    }

    private static Stream<ContainerStatus> containers(Pod pod) {
        if (pod.getStatus() == null) return Stream.empty();
        return Stream.of(
                        pod.getStatus().getInitContainerStatuses(),
                        pod.getStatus().getContainerStatuses())
                .flatMap(List::stream);
    }

    private static boolean older(@org.jspecify.annotations.Nullable String since, Duration limit, Instant now) {
        return since != null && Instant.parse(since).plus(limit).isBefore(now);
    }
}
