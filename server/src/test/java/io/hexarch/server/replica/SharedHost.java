package io.hexarch.server.replica;

import io.hexarch.kernel.usecase.Fence;
import io.hexarch.server.replica.Switchboard.Moment;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.Found;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.StaleFence;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.util.List;

/** The host that all replicas work on. Notes who did what under which claim, holds up whom a test wants held up, and can be gone. */
record SharedHost(VirtualClusters host, String replica, Switchboard switches) implements VirtualClusters {

    @Override
    public Observation observe(VirtualClusterSpec spec) {
        requireThere();
        return host.observe(spec);
    }

    @Override
    public void advance(ProvisioningStep step, VirtualClusterSpec spec, Fence fence) {
        effect(step.text(), spec.workspace(), fence, () -> host.advance(step, spec, fence));
    }

    @Override
    public void sleep(WorkspaceId workspace, Fence fence) {
        effect("sleep", workspace, fence, () -> host.sleep(workspace, fence));
    }

    @Override
    public void wake(WorkspaceId workspace, Fence fence) {
        effect("wake", workspace, fence, () -> host.wake(workspace, fence));
    }

    @Override
    public void delete(WorkspaceId workspace, Fence fence) {
        effect("delete", workspace, fence, () -> host.delete(workspace, fence));
    }

    @Override
    public List<Found> found() {
        requireThere();
        return host.found();
    }

    private void effect(String name, WorkspaceId workspace, Fence fence, Runnable effect) {
        requireThere();
        switches.pass(replica, name, Moment.BEFORE);
        try {
            effect.run();
        } catch (StaleFence stale) {
            switches.note(replica, workspace, name, fence, "stale");
            throw stale;
        }
        switches.note(replica, workspace, name, fence, "done");
        switches.pass(replica, name, Moment.AFTER);
    }

    private void requireThere() {
        if (switches.hostIsGone()) throw new HostUnavailable("the host cluster does not answer: it was taken away");
    }
}
