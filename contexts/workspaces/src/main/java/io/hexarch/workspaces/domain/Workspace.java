package io.hexarch.workspaces.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.Transition.Changed;
import io.hexarch.workspaces.domain.Transition.Denied;
import io.hexarch.workspaces.domain.Transition.Unchanged;
import io.hexarch.workspaces.domain.WorkspaceState.Deleting;
import io.hexarch.workspaces.domain.WorkspaceState.Failed;
import io.hexarch.workspaces.domain.WorkspaceState.FallingAsleep;
import io.hexarch.workspaces.domain.WorkspaceState.Provisioning;
import io.hexarch.workspaces.domain.WorkspaceState.Ready;
import io.hexarch.workspaces.domain.WorkspaceState.Requested;
import io.hexarch.workspaces.domain.WorkspaceState.Sleeping;
import io.hexarch.workspaces.domain.WorkspaceState.Waking;
import java.time.Instant;
import java.util.Optional;

/**
 * A tenant's own Kubernetes: the wish and what has become of it.
 *
 * @param kubernetesVersion of its API; empty until it answered once
 * @param readyAt when it was ready for the first time
 * @param generation counts changes of the wish
 * @param revision counts all changes
 */
public record Workspace(
        WorkspaceId id,
        OrganizationId organization,
        WorkspaceName name,
        Shape shape,
        WorkspaceState state,
        Timeline timeline,
        Optional<String> kubernetesVersion,
        Instant createdAt,
        Optional<Instant> readyAt,
        Generation generation,
        long revision) {

    public static Workspace requested(
            WorkspaceId id, OrganizationId organization, WorkspaceName name, Shape shape, Instant at) {
        return new Workspace(
                id,
                organization,
                name,
                shape,
                new Requested(at),
                Timeline.EMPTY,
                Optional.empty(),
                at,
                Optional.empty(),
                Generation.FIRST,
                1);
    }

    /** Sleep is for the ready; whoever is on the way somewhere else is left alone. */
    public Transition sleep(Instant at) {
        return switch (state) {
            case Ready _ -> new Changed(wished(new FallingAsleep(at)));
            case FallingAsleep _, Sleeping _ -> new Unchanged(this);
            case Deleting _ -> denied(WorkspaceProblem.BEING_DELETED);
            case Requested _, Provisioning _, Waking _, Failed _ -> denied(WorkspaceProblem.NOT_READY);
        };
    }

    /** Also calls back one that is falling asleep. */
    public Transition wake(Instant at) {
        return switch (state) {
            case Sleeping _, FallingAsleep _ -> new Changed(wished(new Waking(at)));
            case Ready _, Waking _ -> new Unchanged(this);
            case Deleting _ -> denied(WorkspaceProblem.BEING_DELETED);
            case Requested _, Provisioning _, Failed _ -> denied(WorkspaceProblem.NOT_ASLEEP);
        };
    }

    /** Possible from everywhere, also from the middle of being made. */
    public Transition delete(Instant at) {
        return switch (state) {
            case Deleting _ -> new Unchanged(this);
            case Requested _, Provisioning _, Ready _, FallingAsleep _, Sleeping _, Waking _, Failed _ ->
                new Changed(wished(new Deleting(at)));
        };
    }

    /** Begins again where it failed. */
    public Transition retry(Instant at) {
        return switch (state) {
            case Failed _ -> new Changed(wished(new Requested(at)));
            case Deleting _ -> denied(WorkspaceProblem.BEING_DELETED);
            case Requested _, Provisioning _, Ready _, FallingAsleep _, Sleeping _, Waking _ ->
                denied(WorkspaceProblem.NOT_FAILED);
        };
    }

    /** The host is at this step. */
    public Workspace progressed(ProvisioningStep step, String message, Instant at) {
        var next = timeline.at(step, message, at);
        var stage = state instanceof Waking
                ? state
                : new Provisioning(
                        step, state instanceof Provisioning(var same, var since) && same == step ? since : at);
        return with(stage, next, generation);
    }

    public Workspace ready(String version, Instant at) {
        return new Workspace(
                id,
                organization,
                name,
                shape,
                new Ready(at),
                timeline.finished(at),
                Optional.of(version),
                createdAt,
                readyAt.or(() -> Optional.of(at)),
                generation,
                revision + 1);
    }

    public Workspace asleep(Instant at) {
        return became(new Sleeping(at));
    }

    public Workspace failed(String reason, boolean retriable, Instant at) {
        return became(new Failed(reason, retriable, at));
    }

    private Workspace wished(WorkspaceState next) {
        return with(next, timeline, generation.next());
    }

    private Workspace became(WorkspaceState next) {
        return with(next, timeline, generation);
    }

    private Workspace with(WorkspaceState nextState, Timeline nextTimeline, Generation nextGeneration) {
        return new Workspace(
                id,
                organization,
                name,
                shape,
                nextState,
                nextTimeline,
                kubernetesVersion,
                createdAt,
                readyAt,
                nextGeneration,
                revision + 1);
    }

    private Denied denied(WorkspaceProblem problem) {
        return new Denied(problem, state.name());
    }
}
