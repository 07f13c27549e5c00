package io.hexarch.workspaces.application.port;

import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.util.List;

/**
 * Virtual clusters on one host cluster. Shaped for a reconciler that observes, compares, acts once, and may be killed between any two
 * lines: everything that changes something may be repeated, bears names that follow from the workspace's id alone, and leaves a half-done
 * effect such that repeating it completes it.
 *
 * <p>Every method throws {@link HostUnavailable} when the host does not answer, or not in time; then an effect may or may not have
 * happened. Every method that takes a {@link Fence} throws {@link StaleFence} when a newer claim has already touched the workspace on the
 * host; nothing was changed then, and the caller must stop working on it.
 */
public interface VirtualClusters {

    /** What is there. Changes nothing. Takes some 20 ms when all is well and never longer than the host's time limit of 10 s. */
    Observation observe(VirtualClusterSpec spec);

    /**
     * Does what a step needs and returns without waiting for what follows from it. A step may be done again at any time, also on a running
     * cluster: that mends what somebody changed by hand. For {@link ProvisioningStep#API} and {@link ProvisioningStep#VERIFY}, which only
     * happen, nothing is done.
     */
    void advance(ProvisioningStep step, VirtualClusterSpec spec, Fence fence);

    /**
     * Stops the control plane and takes the pods of its workloads away; data stays. Returns at once: {@link Observation.FallingAsleep},
     * then {@link Observation.Asleep}. While {@code FallingAsleep} is observed, it wants to be repeated, since a workload's pod may appear
     * as long as the control plane still runs.
     */
    void sleep(WorkspaceId workspace, Fence fence);

    /** Starts the control plane again. Returns at once: {@link Observation.Waiting}, then {@link Observation.Running}. */
    void wake(WorkspaceId workspace, Fence fence);

    /**
     * Removes all of it from the host, data included. Returns at once: {@link Observation.Leaving}, then {@link Observation.Absent}, which
     * is only observed when nothing that bears the workspace's label is left.
     */
    void delete(WorkspaceId workspace, Fence fence);

    /** Every workspace that has something on the host by label. Those that nobody wishes any more are orphans. */
    List<Found> found();
}
