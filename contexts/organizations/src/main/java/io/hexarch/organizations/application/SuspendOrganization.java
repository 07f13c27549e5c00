package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_SUSPEND;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.OrganizationSuspended;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.organizations.domain.SuspensionReason;
import java.time.Clock;

/** Keeps everybody out of an organization, at once and until it is lifted. A newer reason takes the place of the one before. */
@UseCase
public final class SuspendOrganization {

    private final Access access;
    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final Journal journal;
    private final Clock clock;

    public SuspendOrganization(
            Access access,
            TenantTransaction transaction,
            OrganizationRepository organizations,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.organizations = organizations;
        this.journal = journal;
        this.clock = clock;
    }

    public Organization suspend(Actor actor, OrganizationId id, SuspensionReason reason) {
        access.require(actor, ORGANIZATION_SUSPEND, Scope.PLATFORM);
        return transaction.in(actor, id, () -> settle(actor, id, reason));
    }

    private Organization settle(Actor actor, OrganizationId id, SuspensionReason reason) {
        var before = organizations.lock(id).orElseThrow(AccessRefused::notFound);
        var suspension = before.life().suspension();
        if (suspension.map(Life.Suspension::reason).filter(reason::equals).isPresent()) return before;
        var since = suspension.map(Life.Suspension::at).orElseGet(clock::instant);
        var after = before.living(before.life().suspended(reason, since));
        organizations.change(after);
        journal.record(
                actor,
                new OrganizationSuspended(
                        id, id, reason.text(), after.generation().value()));
        return after;
    }
}
