package io.hexarch.organizations.application.grants;

import static io.hexarch.organizations.AccessPermission.GRANT_CHANGE;

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
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.RoleGrant;

/** Puts another role in the place of one that was granted: there is no instant without either. */
@UseCase
public final class ChangeGrant {

    private final Access access;
    private final TenantTransaction transaction;
    private final Granting granting;

    public ChangeGrant(Access access, TenantTransaction transaction, Granting granting) {
        this.access = access;
        this.transaction = transaction;
        this.granting = granting;
    }

    /** Which grant shall be of which role. */
    public record Command(OrganizationId organization, GrantId id, GrantedRole role, Generation expected) {}

    /** Changed, or not. */
    public sealed interface Outcome {
        record Changed(RoleGrant grant) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome change(Actor actor, Command command) {
        access.require(actor, GRANT_CHANGE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        granting.lock(organization);
        var before = granting.found(organization, command.id());
        if (!before.generation().equals(command.expected()))
            return new Outcome.Rejected(AccessReasons.changedMeanwhile("grant", before.generation()));
        if (before.role().equals(command.role())) return new Outcome.Changed(before);
        var objection = granting.objection(actor, organization, command.role(), before.scope());
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        var after = before.as(command.role());
        granting.grants().put(organization, after, actor.id());
        granting.journal()
                .record(
                        actor,
                        new GrantEvent.GrantChanged(
                                organization,
                                after.id(),
                                after.subject().text(),
                                after.scope().text(),
                                before.role().text(),
                                after.role().text(),
                                after.generation().value()));
        return new Outcome.Changed(after);
    }
}
