package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_REINSTATE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.OrganizationReinstated;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Organization;

/** Lifts a suspension. Nothing happens to an organization that is not suspended. */
@UseCase
public final class ReinstateOrganization {

    private final Access access;
    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final Journal journal;

    public ReinstateOrganization(
            Access access, TenantTransaction transaction, OrganizationRepository organizations, Journal journal) {
        this.access = access;
        this.transaction = transaction;
        this.organizations = organizations;
        this.journal = journal;
    }

    public Organization reinstate(Actor actor, OrganizationId id) {
        access.require(actor, ORGANIZATION_REINSTATE, Scope.PLATFORM);
        return transaction.in(actor, id, () -> settle(actor, id));
    }

    private Organization settle(Actor actor, OrganizationId id) {
        var before = organizations.lock(id).orElseThrow(AccessRefused::notFound);
        if (before.life().suspension().isEmpty()) return before;
        var after = before.living(before.life().reinstated());
        organizations.change(after);
        journal.record(
                actor, new OrganizationReinstated(id, id, after.generation().value()));
        return after;
    }
}
