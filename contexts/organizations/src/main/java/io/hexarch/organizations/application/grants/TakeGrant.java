package io.hexarch.organizations.application.grants;

import static io.hexarch.organizations.AccessPermission.GRANT_TAKE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GrantEvent;
import io.hexarch.organizations.GrantId;

/** Takes a granted role away. */
@UseCase
public final class TakeGrant {

    private final Access access;
    private final TenantTransaction transaction;
    private final Granting granting;

    public TakeGrant(Access access, TenantTransaction transaction, Granting granting) {
        this.access = access;
        this.transaction = transaction;
        this.granting = granting;
    }

    /** Which grant shall go. */
    public record Command(OrganizationId organization, GrantId id, Generation expected) {}

    /** Gone, or not. */
    public sealed interface Outcome {
        record Taken() implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome take(Actor actor, Command command) {
        access.require(actor, GRANT_TAKE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        granting.lock(organization);
        var grant = granting.found(organization, command.id());
        if (!grant.generation().equals(command.expected()))
            return new Outcome.Rejected(AccessReasons.changedMeanwhile("grant", grant.generation()));
        granting.grants().remove(organization, grant.scope(), grant.subject());
        granting.journal()
                .record(
                        actor,
                        new GrantEvent.GrantTaken(
                                organization,
                                grant.id(),
                                grant.subject().text(),
                                grant.scope().text(),
                                grant.role().text(),
                                grant.generation().value()));
        return new Outcome.Taken();
    }
}
