package io.hexarch.organizations.application.roles;

import static io.hexarch.organizations.AccessPermission.ROLE_CREATE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.AccessLimits;
import io.hexarch.organizations.RoleEvent;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.application.grants.AccessReasons;
import io.hexarch.organizations.domain.CustomRole;
import io.hexarch.organizations.domain.RoleName;
import java.time.Clock;
import java.util.Set;

/** Makes a role of the organization's own. It holds no more than its author does. */
@UseCase
public final class CreateRole {

    private final Access access;
    private final TenantTransaction transaction;
    private final RoleMaking making;
    private final AccessLimits limits;
    private final New fresh;

    /** Of what a new role is made. */
    public record New(Ids ids, Clock clock) {}

    public CreateRole(Access access, TenantTransaction transaction, RoleMaking making, AccessLimits limits, New fresh) {
        this.access = access;
        this.transaction = transaction;
        this.making = making;
        this.limits = limits;
        this.fresh = fresh;
    }

    /** What to call it, what it is for, and what it allows. */
    public record Command(OrganizationId organization, RoleName name, String description, Set<String> permissions) {
        public Command {
            permissions = Set.copyOf(permissions);
        }
    }

    /** Created, or not. */
    public sealed interface Outcome {
        record Created(CustomRole role) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome create(Actor actor, Command command) {
        access.require(actor, ROLE_CREATE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        making.lock(organization);
        if (making.roles().all(organization).size() >= limits.roles())
            return new Outcome.Rejected(AccessReasons.limit(limits.roles(), "roles of its own"));
        var objection = making.objection(actor, organization, command.permissions());
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        var role = new CustomRole(
                new RoleId(fresh.ids().next()),
                organization,
                command.name(),
                command.description(),
                command.permissions(),
                fresh.clock().instant(),
                Generation.FIRST);
        if (RoleMaking.isBuiltIn(role.name()) || !making.roles().add(role))
            return new Outcome.Rejected(RoleReasons.nameTaken(role.name()));
        making.journal()
                .record(
                        actor,
                        new RoleEvent.RoleCreated(
                                organization,
                                role.id(),
                                role.name().text(),
                                role.permissions().stream().sorted().toList(),
                                role.generation().value()));
        return new Outcome.Created(role);
    }
}
