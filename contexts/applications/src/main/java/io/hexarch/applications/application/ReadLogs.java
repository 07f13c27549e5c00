package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_LOGS;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.Workloads;
import io.hexarch.applications.application.port.Workloads.LogQuery;
import io.hexarch.applications.application.port.Workloads.LogStream;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;

/** Reads what an application's pods write. */
@UseCase
public final class ReadLogs {

    private final Access access;
    private final ApplicationScopes scopes;
    private final Placement placement;
    private final Workloads workloads;

    public ReadLogs(Access access, ApplicationScopes scopes, Placement placement, Workloads workloads) {
        this.access = access;
        this.scopes = scopes;
        this.placement = placement;
        this.workloads = workloads;
    }

    /** The caller closes the stream. It ends by itself when the right ends. */
    public LogStream read(Actor actor, ApplicationId id, LogQuery query) {
        var scope = scopes.of(actor, id);
        access.require(actor, APPLICATION_LOGS, scope);
        var stream = workloads.logs(placement.of(actor, id), query);
        return new GuardedLogStream(stream, () -> access.may(actor, APPLICATION_LOGS, scope));
    }
}
