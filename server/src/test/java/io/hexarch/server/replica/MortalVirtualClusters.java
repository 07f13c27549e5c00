package io.hexarch.server.replica;

import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.Found;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.util.List;
import java.util.Locale;

/** The real thing, with a death around each of its effects, and between seeing how it ended and writing that down. */
record MortalVirtualClusters(VirtualClusters real, Death death) implements VirtualClusters {

    @Override
    public Observation observe(VirtualClusterSpec spec) {
        var seen = real.observe(spec);
        death.around(seen.getClass().getSimpleName().toLowerCase(Locale.ROOT), () -> {});
        return seen;
    }

    @Override
    public void advance(ProvisioningStep step, VirtualClusterSpec spec, Fence fence) {
        death.around(step.text(), () -> real.advance(step, spec, fence));
    }

    @Override
    public void sleep(WorkspaceId workspace, Fence fence) {
        death.around("sleep", () -> real.sleep(workspace, fence));
    }

    @Override
    public void wake(WorkspaceId workspace, Fence fence) {
        death.around("wake", () -> real.wake(workspace, fence));
    }

    @Override
    public void delete(WorkspaceId workspace, Fence fence) {
        death.around("delete", () -> real.delete(workspace, fence));
    }

    @Override
    public List<Found> found() {
        return real.found();
    }
}
