package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.HOST_CLUSTER_VIEW;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.platform.kubernetes.preflight.HostClusterReport;
import io.hexarch.platform.kubernetes.preflight.HostClusterWatch;
import io.hexarch.workspaces.application.port.Found;
import io.hexarch.workspaces.application.port.HostUnavailable;
import java.util.List;

/** Shows operators the host cluster: whether it can carry workspaces, and what is on it that nobody wished. */
@UseCase
public final class ViewHostClusters {

    private final Access access;
    private final HostClusterWatch watch;
    private final Orphans orphans;

    public ViewHostClusters(Access access, HostClusterWatch watch, Orphans orphans) {
        this.access = access;
        this.watch = watch;
        this.orphans = orphans;
    }

    public View view(Actor actor) {
        access.require(actor, HOST_CLUSTER_VIEW, Scope.PLATFORM);
        return new View(watch.report(), left());
    }

    private List<Found> left() {
        try {
            return orphans.found();
        } catch (HostUnavailable silent) {
            // The report says that it is silent, and why.
            return List.of();
        }
    }

    /** @param orphans empty also while the host does not answer */
    public record View(HostClusterReport report, List<Found> orphans) {}
}
