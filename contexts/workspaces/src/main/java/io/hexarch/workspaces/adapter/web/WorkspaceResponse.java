package io.hexarch.workspaces.adapter.web;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Timeline;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceState.Failed;
import io.hexarch.workspaces.domain.WorkspaceState.Goal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workspace.
 *
 * @param reason why it failed
 * @param retriable whether trying a failed one again may help
 * @param progress of being made or woken; null when there is none to tell
 * @param generation counts changes of the wish; the entity tag begins with it
 * @param revision counts all changes
 */
public record WorkspaceResponse(
        WorkspaceId id,
        OrganizationId organization,
        String name,
        String shape,
        @Nullable String kubernetesVersion,
        StateName state,
        @Nullable String reason,
        @Nullable Boolean retriable,
        @Nullable WorkspaceProgress progress,
        long generation,
        long revision,
        Instant createdAt,
        @Nullable Instant readyAt) {

    /** How far a workspace is. */
    public record WorkspaceProgress(String step, int percent, String message, List<WorkspaceStep> steps) {}

    /** One step of provisioning, with its times. */
    public record WorkspaceStep(
            String name,
            String title,
            StepState state,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String message) {}

    /** Where a step stands. */
    public enum StepState {
        PENDING,
        RUNNING,
        DONE,
        FAILED
    }

    static WorkspaceResponse of(Workspace workspace) {
        var failed = workspace.state() instanceof Failed failure ? failure : null;
        return new WorkspaceResponse(
                workspace.id(),
                workspace.organization(),
                workspace.name().value(),
                workspace.shape().name(),
                workspace.kubernetesVersion().orElse(null),
                workspace.state().name(),
                failed == null ? null : failed.reason(),
                failed == null ? null : failed.retriable(),
                progress(workspace),
                workspace.generation().value(),
                workspace.revision(),
                workspace.createdAt(),
                workspace.readyAt().orElse(null));
    }

    EntityTag tag() {
        return EntityTag.of(new io.hexarch.kernel.usecase.Generation(generation), revision);
    }

    private static @Nullable WorkspaceProgress progress(Workspace workspace) {
        if (workspace.state().goal() == Goal.ASLEEP || workspace.state().goal() == Goal.GONE) return null;
        var timeline = workspace.timeline();
        boolean failed = workspace.state() instanceof Failed;
        var steps = Arrays.stream(ProvisioningStep.values())
                .map(step -> step(timeline, step, failed))
                .toList();
        var current = timeline.entries().isEmpty() ? null : timeline.entries().getLast();
        return new WorkspaceProgress(
                current == null
                        ? ProvisioningStep.NAMESPACE.text()
                        : current.step().text(),
                timeline.percent(),
                current == null ? "Waiting for its turn" : current.message(),
                steps);
    }

    private static WorkspaceStep step(Timeline timeline, ProvisioningStep step, boolean failed) {
        var entry = timeline.find(step).orElse(null);
        if (entry == null) return new WorkspaceStep(step.text(), step.title(), StepState.PENDING, null, null, null);
        var finished = entry.finishedAt().orElse(null);
        var unfinished = failed ? StepState.FAILED : StepState.RUNNING;
        return new WorkspaceStep(
                step.text(),
                step.title(),
                finished == null ? unfinished : StepState.DONE,
                entry.startedAt(),
                finished,
                entry.message().isEmpty() ? null : entry.message());
    }
}
