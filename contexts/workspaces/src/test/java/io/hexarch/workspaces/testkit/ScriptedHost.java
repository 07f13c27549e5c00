package io.hexarch.workspaces.testkit;

import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.Found;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.util.ArrayList;
import java.util.List;

/** A host that shows what a test says, and remembers what was asked of it. For what no host does by itself. */
public final class ScriptedHost implements VirtualClusters {

    private final List<String> effects = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private Observation shown = new Observation.Absent();

    public void shows(Observation observation) {
        shown = observation;
    }

    public void finds(Found one) {
        found.add(one);
    }

    /** What was asked for, in order: {@code advance policies}, {@code sleep}. */
    public List<String> effects() {
        return List.copyOf(effects);
    }

    @Override
    public Observation observe(VirtualClusterSpec spec) {
        return shown;
    }

    @Override
    public void advance(ProvisioningStep step, VirtualClusterSpec spec, Fence fence) {
        effects.add("advance " + step.text());
    }

    @Override
    public void sleep(WorkspaceId workspace, Fence fence) {
        effects.add("sleep");
    }

    @Override
    public void wake(WorkspaceId workspace, Fence fence) {
        effects.add("wake");
    }

    @Override
    public void delete(WorkspaceId workspace, Fence fence) {
        effects.add("delete");
    }

    @Override
    public List<Found> found() {
        return List.copyOf(found);
    }
}
