package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_VIEW;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.Workloads;
import io.hexarch.applications.application.port.Workloads.WorkloadEvent;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;
import java.util.List;

/** Shows what Kubernetes said about an application. */
@UseCase
public final class ViewApplicationEvents {

    private final Access access;
    private final ApplicationScopes scopes;
    private final Placement placement;
    private final Workloads workloads;

    public ViewApplicationEvents(Access access, ApplicationScopes scopes, Placement placement, Workloads workloads) {
        this.access = access;
        this.scopes = scopes;
        this.placement = placement;
        this.workloads = workloads;
    }

    public List<WorkloadEvent> view(Actor actor, ApplicationId id) {
        access.require(actor, APPLICATION_VIEW, scopes.of(actor, id));
        return workloads.events(placement.of(actor, id));
    }
}
