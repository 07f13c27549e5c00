package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_EXPORT;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.OrganizationExported;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.application.port.TenantRows;
import io.hexarch.organizations.domain.Organization;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Hands out everything that an organization put in, of every module; also while it is closing. Recorded before the first row leaves. */
@UseCase
public final class ExportOrganization {

    private final Access access;
    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final TenantRows rows;
    private final Supplier<List<TenantData>> modules;
    private final Journal journal;
    private final Clock clock;

    /** {@code modules}: asked late, since modules above publish theirs, too. */
    public ExportOrganization(
            Access access,
            TenantTransaction transaction,
            OrganizationRepository organizations,
            TenantRows rows,
            Supplier<List<TenantData>> modules,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.organizations = organizations;
        this.rows = rows;
        this.modules = modules;
        this.journal = journal;
        this.clock = clock;
    }

    public OrganizationExport export(Actor actor, OrganizationId id) {
        var organization = asked(actor, id, () -> recorded(actor, id));
        return new OrganizationExport(
                organization,
                clock.instant(),
                modules.get(),
                (module, table, after) ->
                        asked(actor, id, () -> rows.read(module, table, id, after, OrganizationExport.BATCH)));
    }

    /** Each time: a long export ends with the right to it. */
    private <T> T asked(Actor actor, OrganizationId id, Supplier<T> work) {
        access.require(actor, ORGANIZATION_EXPORT, Scope.of(id));
        return transaction.in(actor, id, work);
    }

    private Organization recorded(Actor actor, OrganizationId id) {
        var organization = organizations.find(id).orElseThrow(AccessRefused::notFound);
        journal.record(
                actor,
                new OrganizationExported(id, id, organization.generation().value()));
        return organization;
    }
}
