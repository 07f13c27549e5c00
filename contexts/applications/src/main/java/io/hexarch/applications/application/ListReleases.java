package io.hexarch.applications.application;

import static io.hexarch.applications.application.ApplicationPermissions.APPLICATION_VIEW;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.domain.Release;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;

/** Lists what an application ran, the newest first. */
@UseCase
public final class ListReleases {

    private final Access access;
    private final ApplicationScopes scopes;
    private final TenantTransaction transaction;
    private final ApplicationRepository applications;

    public ListReleases(
            Access access,
            ApplicationScopes scopes,
            TenantTransaction transaction,
            ApplicationRepository applications) {
        this.access = access;
        this.scopes = scopes;
        this.transaction = transaction;
        this.applications = applications;
    }

    public Page<Release> list(Actor actor, ApplicationId id, PageRequest page) {
        access.require(actor, APPLICATION_VIEW, scopes.of(actor, id));
        return transaction.in(actor, actor.tenant(), () -> applications.releases(id, page));
    }
}
