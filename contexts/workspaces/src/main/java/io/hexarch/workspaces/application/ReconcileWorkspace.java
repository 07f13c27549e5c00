package io.hexarch.workspaces.application;

import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.LeaseLost;
import io.hexarch.platform.tasks.Reconciler;
import io.hexarch.platform.tasks.Step;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.StaleFence;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.Workspace;
import java.time.Duration;

/** One step of a workspace towards its wish: observe, compare, act once, say what was done. May be killed between any two lines. */
public final class ReconcileWorkspace implements Reconciler {

    private static final Duration SOON = Duration.ofMillis(250);
    /** Failures in a row after which a person has to decide. About four minutes with the usual backoff. */
    private static final int ATTEMPTS = 8;

    private final VirtualClusters clusters;
    private final WorkspaceRecord record;

    public ReconcileWorkspace(VirtualClusters clusters, WorkspaceRecord record) {
        this.clusters = clusters;
        this.record = record;
    }

    @Override
    public String kind() {
        return WorkspaceWishes.KIND;
    }

    @Override
    public Step reconcile(Claim claim) {
        var found = record.read(claim);
        if (found.isEmpty()) return Step.done();
        var workspace = found.get();
        try {
            return switch (workspace.state().goal()) {
                case RUNNING -> towardsRunning(workspace, claim);
                case ASLEEP -> towardsSleep(workspace, claim);
                case GONE -> towardsAbsence(workspace, claim);
                case NONE -> Step.done();
            };
        } catch (StaleFence stale) {
            throw new LeaseLost(claim);
        } catch (HostUnavailable silent) {
            // Not the workspace's fault, so it never fails of it: the wish waits until the host is back.
            record.waits(claim, silent.reason());
            return Step.retry(silent.reason());
        }
    }

    private Step towardsRunning(Workspace workspace, Claim claim) {
        return switch (clusters.observe(spec(workspace))) {
            case Observation.Absent() -> act(workspace, ProvisioningStep.NAMESPACE, claim);
            case Observation.Lacking(var step) -> act(workspace, step, claim);
            case Observation.Waiting(var step, var message) -> {
                record.progress(claim, step, message);
                yield Step.again(SOON);
            }
            case Observation.Running(var version) -> {
                record.ready(claim, version);
                yield Step.done();
            }
            case Observation.Asleep(), Observation.FallingAsleep(int _) -> {
                clusters.wake(workspace.id(), claim.fence());
                yield Step.now();
            }
            // Somebody deletes it by hand on the host: it can only be made anew when nothing is left.
            case Observation.Leaving(var message) -> {
                record.progress(claim, ProvisioningStep.NAMESPACE, message);
                yield Step.again(SOON);
            }
            case Observation.Broken(var step, var reason, boolean retriable) -> broken(claim, step, reason, retriable);
        };
    }

    private Step act(Workspace workspace, ProvisioningStep step, Claim claim) {
        record.progress(claim, step, step.title());
        clusters.advance(step, spec(workspace), claim.fence());
        return Step.now();
    }

    private Step broken(Claim claim, ProvisioningStep step, String reason, boolean retriable) {
        if (retriable && claim.attempt() < ATTEMPTS) {
            record.progress(claim, step, reason);
            return Step.retry(reason);
        }
        record.failed(claim, reason, retriable);
        return Step.givenUp(reason);
    }

    private Step towardsSleep(Workspace workspace, Claim claim) {
        return switch (clusters.observe(spec(workspace))) {
            case Observation.Asleep(), Observation.Absent() -> {
                record.asleep(claim);
                yield Step.done();
            }
            case Observation.Running(var _),
                    Observation.FallingAsleep(int _),
                    Observation.Lacking(var _),
                    Observation.Waiting(var _, var _),
                    Observation.Broken(var _, var _, var _) -> {
                clusters.sleep(workspace.id(), claim.fence());
                yield Step.again(SOON);
            }
            case Observation.Leaving(var _) -> Step.again(SOON);
        };
    }

    private Step towardsAbsence(Workspace workspace, Claim claim) {
        return switch (clusters.observe(spec(workspace))) {
            case Observation.Absent() -> {
                record.deleted(claim);
                yield Step.done();
            }
            case Observation.Leaving(var message) -> {
                record.waits(claim, message);
                yield Step.again(SOON);
            }
            case Observation.Running(var _),
                    Observation.Asleep(),
                    Observation.FallingAsleep(int _),
                    Observation.Lacking(var _),
                    Observation.Waiting(var _, var _),
                    Observation.Broken(var _, var _, var _) -> {
                clusters.delete(workspace.id(), claim.fence());
                yield Step.again(SOON);
            }
        };
    }

    private static VirtualClusterSpec spec(Workspace workspace) {
        return new VirtualClusterSpec(workspace.id(), workspace.organization(), workspace.shape());
    }
}
