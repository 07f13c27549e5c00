package io.hexarch.applications.application;

import io.hexarch.applications.application.port.Workloads;
import io.hexarch.applications.application.port.Workloads.FieldTaken;
import io.hexarch.applications.application.port.Workloads.Observation;
import io.hexarch.applications.application.port.Workloads.Placed;
import io.hexarch.applications.application.port.WorkspaceUnreachable;
import io.hexarch.applications.domain.ApplicationState;
import io.hexarch.applications.domain.Rollout;
import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.Reconciler;
import io.hexarch.platform.tasks.Step;
import java.time.Duration;

/**
 * One step of an application towards its wish, and the only writer of what its pods are. Nudged by whoever watches the workspace, and looks
 * by itself while something is on the move.
 */
public final class ReconcileApplication implements Reconciler {

    private static final Duration SOON = Duration.ofMillis(500);
    /** Changes are told by the watch; this is for what it does not tell, such as an image that cannot be had. */
    private static final Duration ON_THE_MOVE = Duration.ofSeconds(2);

    private static final Duration IN_TROUBLE = Duration.ofSeconds(15);

    private final Workloads workloads;
    private final ApplicationRecord record;

    public ReconcileApplication(Workloads workloads, ApplicationRecord record) {
        this.workloads = workloads;
        this.record = record;
    }

    @Override
    public String kind() {
        return ApplicationWishes.KIND;
    }

    @Override
    public Step reconcile(Claim claim) {
        var found = record.read(claim);
        if (found.isEmpty()) return Step.done();
        var placed = found.get();
        try {
            return placed.application().isBeingDeleted() ? towardsAbsence(placed, claim) : towardsWish(placed, claim);
        } catch (WorkspaceUnreachable silent) {
            record.waits(claim, silent.reason());
            return Step.retry(silent.reason());
        } catch (FieldTaken conflict) {
            record.waits(claim, conflict.reason());
            return Step.retry(conflict.reason());
        }
    }

    private Step towardsWish(Placed placed, Claim claim) {
        return switch (workloads.observe(placed)) {
            case Observation.Absent() -> apply(placed, claim);
            case Observation.Present(boolean applied, var rollout) ->
                applied
                        ? next(record.seen(claim, placed.application().generation(), rollout), rollout)
                        : apply(placed, claim);
            case Observation.Leaving() -> Step.again(SOON);
        };
    }

    private Step apply(Placed placed, Claim claim) {
        workloads.apply(placed, claim.fence());
        return Step.now();
    }

    private static Step next(ApplicationState state, Rollout rollout) {
        return switch (state) {
            case ApplicationState.Running _, ApplicationState.Stopped _ -> Step.done();
            case ApplicationState.StoppedByHand _ -> rollout.complete() ? Step.done() : Step.again(ON_THE_MOVE);
            case ApplicationState.Deploying _, ApplicationState.Deleting _ -> Step.again(ON_THE_MOVE);
            case ApplicationState.Degraded _, ApplicationState.Failed _ -> Step.again(IN_TROUBLE);
        };
    }

    private Step towardsAbsence(Placed placed, Claim claim) {
        return switch (workloads.observe(placed)) {
            case Observation.Absent() -> {
                record.deleted(claim);
                yield Step.done();
            }
            case Observation.Present(boolean _, var _) -> {
                workloads.delete(placed, claim.fence());
                yield Step.again(SOON);
            }
            case Observation.Leaving() -> Step.again(SOON);
        };
    }
}
