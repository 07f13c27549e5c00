package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_CLOSE;

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
import io.hexarch.organizations.OrganizationClosing;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Organization;
import java.time.Clock;

/** Closes an organization: nobody works in it from now on, and after a time in which it can be reopened it is erased. */
@UseCase
public final class CloseOrganization {

    private final Access access;
    private final TenantTransaction transaction;
    private final OrganizationRepository organizations;
    private final Journal journal;
    private final ClosingRules rules;
    private final Clock clock;

    public CloseOrganization(
            Access access,
            TenantTransaction transaction,
            OrganizationRepository organizations,
            Journal journal,
            ClosingRules rules,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.organizations = organizations;
        this.journal = journal;
        this.rules = rules;
        this.clock = clock;
    }

    /** Closing, or not. */
    public sealed interface Outcome {
        record Closing(Organization organization) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    /** {@code confirmation}: its short name, typed by whoever wants this. */
    public Outcome close(Actor actor, OrganizationId id, String confirmation) {
        access.require(actor, ORGANIZATION_CLOSE, Scope.of(id));
        return transaction.in(actor, id, () -> settle(actor, id, confirmation));
    }

    private Outcome settle(Actor actor, OrganizationId id, String confirmation) {
        var before = organizations.lock(id).orElseThrow(AccessRefused::notFound);
        if (!confirmation.equals(before.slug().text()))
            return new Outcome.Rejected(Reasons.closingNotConfirmed(before.slug()));
        // The gate let somebody in a moment before another owner closed it.
        if (before.life().closing().isPresent()) return new Outcome.Closing(before);
        var after = before.living(before.life().closed(clock.instant(), rules.grace()));
        organizations.change(after);
        var until = after.life().closing().map(Life.Closing::until).orElseThrow();
        journal.record(
                actor, new OrganizationClosing(id, id, until, after.generation().value()));
        return new Outcome.Closing(after);
    }
}
