package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_REOPEN;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.OrganizationReopened;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Organization;
import java.time.Clock;

/** Opens an organization again that is closing. Nothing happens to one that is not; too late is too late. */
@UseCase
public final class ReopenOrganization {

    private final Access access;
    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final Journal journal;
    private final Clock clock;

    public ReopenOrganization(
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

    /** Open, or not. */
    public sealed interface Outcome {
        record Open(Organization organization) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome reopen(Actor actor, OrganizationId id) {
        access.require(actor, ORGANIZATION_REOPEN, Scope.of(id));
        return transaction.in(actor, id, () -> settle(actor, id));
    }

    private Outcome settle(Actor actor, OrganizationId id) {
        var before = organizations.lock(id).orElseThrow(AccessRefused::notFound);
        var closing = before.life().closing();
        if (closing.isEmpty()) return new Outcome.Open(before);
        var until = closing.orElseThrow().until();
        if (!clock.instant().isBefore(until)) return new Outcome.Rejected(Reasons.tooLateToReopen(until));
        var after = before.living(before.life().reopened());
        organizations.change(after);
        journal.record(
                actor, new OrganizationReopened(id, id, after.generation().value()));
        return new Outcome.Open(after);
    }
}
