package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_VIEW;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.domain.Application;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;

/** Shows one application. */
@UseCase
public final class ViewApplication {

    private final Access access;
    private final ApplicationScopes scopes;
    private final TenantTransaction transaction;
    private final ApplicationRepository applications;

    public ViewApplication(
            Access access,
            ApplicationScopes scopes,
            TenantTransaction transaction,
            ApplicationRepository applications) {
        this.access = access;
        this.scopes = scopes;
        this.transaction = transaction;
        this.applications = applications;
    }

    public Application view(Actor actor, ApplicationId id) {
        access.require(actor, APPLICATION_VIEW, scopes.of(actor, id));
        return transaction
                .in(actor, actor.tenant(), () -> applications.find(id))
                .orElseThrow(AccessRefused::notFound);
    }
}
