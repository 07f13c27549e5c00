package io.hexarch.applications.application;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;

/** Which scope decides over an application: its project's. Applications themselves are no scope, since nobody is given a role on one. */
public final class ApplicationScopes {

    private final TenantTransaction transaction;
    private final ApplicationRepository applications;

    public ApplicationScopes(TenantTransaction transaction, ApplicationRepository applications) {
        this.transaction = transaction;
        this.applications = applications;
    }

    /** Row-level security hides what is not the actor's organization's; the gate then decides over the rest. */
    Scope of(Actor actor, ApplicationId id) {
        return transaction
                .in(actor, actor.tenant(), () -> applications.find(id))
                .map(application -> application.home().project().scope())
                .orElseThrow(AccessRefused::notFound);
    }
}
