package io.hexarch.organizations.application.roles;

import static io.hexarch.organizations.AccessPermission.ROLE_CHANGE;

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
import io.hexarch.organizations.domain.CustomRole;
import io.hexarch.organizations.domain.RoleName;
import java.util.Optional;
import java.util.Set;

/** Changes what a role of the organization's own is called or allows, for all who hold it at once. */
@UseCase
public final class RedefineRole {

    private final Access access;
    private final TenantTransaction transaction;
    private final RoleMaking making;

    public RedefineRole(Access access, TenantTransaction transaction, RoleMaking making) {
        this.access = access;
        this.transaction = transaction;
        this.making = making;
    }

    /** Empty: as it is. */
    public record Command(
            OrganizationId organization,
            RoleId id,
            Optional<RoleName> name,
            Optional<String> description,
            Optional<Set<String>> permissions,
            Generation expected) {
        public Command {
            permissions = permissions.map(Set::copyOf);
        }
    }

    /** Changed, or not. */
    public sealed interface Outcome {
        record Changed(CustomRole role) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome redefine(Actor actor, Command command) {
        access.require(actor, ROLE_CHANGE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        making.lock(organization);
        var before = making.found(organization, command.id());
        if (!before.generation().equals(command.expected()))
            return new Outcome.Rejected(AccessReasons.changedMeanwhile("role", before.generation()));
        var after = before.described(
                command.name().orElse(before.name()),
                command.description().orElse(before.description()),
                command.permissions().orElse(before.permissions()));
        // Also what stays: whoever touches a role answers for all that it hands out.
        var objection = making.objection(actor, organization, after.permissions());
        if (objection.isPresent()) return new Outcome.Rejected(objection.orElseThrow());
        if (RoleMaking.isBuiltIn(after.name()) || !making.roles().replace(after))
            return new Outcome.Rejected(RoleReasons.nameTaken(after.name()));
        making.journal()
                .record(
                        actor,
                        new RoleEvent.RoleRedefined(
                                organization,
                                after.id(),
                                after.name().text(),
                                after.permissions().stream().sorted().toList(),
                                after.generation().value(),
                                making.roles().scopes(organization, after.id()).stream()
                                        .map(Scope::text)
                                        .sorted()
                                        .toList()));
        return new Outcome.Changed(after);
    }
}
