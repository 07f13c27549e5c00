package io.hexarch.organizations.application.roles;

import static io.hexarch.organizations.AccessPermission.ROLE_DELETE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.RoleEvent;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.application.grants.AccessReasons;

/** Removes a role of the organization's own that nobody holds. */
@UseCase
public final class DeleteRole {

    private final Access access;
    private final TenantTransaction transaction;
    private final RoleMaking making;

    public DeleteRole(Access access, TenantTransaction transaction, RoleMaking making) {
        this.access = access;
        this.transaction = transaction;
        this.making = making;
    }

    /** Which role shall go. */
    public record Command(OrganizationId organization, RoleId id, Generation expected) {}

    /** Gone, or not. */
    public sealed interface Outcome {
        record Deleted() implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome delete(Actor actor, Command command) {
        access.require(actor, ROLE_DELETE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        making.lock(organization);
        var role = making.found(organization, command.id());
        if (!role.generation().equals(command.expected()))
            return new Outcome.Rejected(AccessReasons.changedMeanwhile("role", role.generation()));
        long granted = making.roles().granted(organization, role.id());
        if (granted > 0) return new Outcome.Rejected(RoleReasons.inUse(role, granted));
        making.roles().remove(organization, role.id());
        making.journal()
                .record(
                        actor,
                        new RoleEvent.RoleDeleted(
                                organization,
                                role.id(),
                                role.name().text(),
                                role.generation().value()));
        return new Outcome.Deleted();
    }
}
