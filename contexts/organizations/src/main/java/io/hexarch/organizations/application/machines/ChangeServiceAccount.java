package io.hexarch.organizations.application.machines;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.ServiceAccountEvent;
import io.hexarch.organizations.ServiceAccountPermission;
import io.hexarch.organizations.application.grants.AccessReasons;
import io.hexarch.organizations.domain.ServiceAccount;
import io.hexarch.organizations.domain.ServiceAccountName;
import java.util.Optional;

/** Calls or describes a service account otherwise. */
@UseCase
public final class ChangeServiceAccount {

    private final Access access;
    private final TenantTransaction transaction;
    private final Machines machines;

    public ChangeServiceAccount(Access access, TenantTransaction transaction, Machines machines) {
        this.access = access;
        this.transaction = transaction;
        this.machines = machines;
    }

    /** Empty: as it is. */
    public record Command(
            OrganizationId organization,
            ServiceAccountId id,
            Optional<ServiceAccountName> name,
            Optional<String> description,
            Generation expected) {}

    /** Changed, or not. */
    public sealed interface Outcome {
        record Changed(ServiceAccount account) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome change(Actor actor, Command command) {
        access.require(actor, ServiceAccountPermission.CHANGE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        machines.lock(command.organization());
        var before = machines.found(command.organization(), command.id());
        if (!before.generation().equals(command.expected()))
            return new Outcome.Rejected(AccessReasons.changedMeanwhile("service account", before.generation()));
        var after = before.described(
                command.name().orElse(before.name()), command.description().orElse(before.description()));
        if (!machines.accounts().replace(after)) return new Outcome.Rejected(MachineReasons.nameTaken(after.name()));
        machines.journal()
                .record(
                        actor,
                        new ServiceAccountEvent.ServiceAccountChanged(
                                command.organization(),
                                after.id(),
                                after.name().text(),
                                after.generation().value()));
        return new Outcome.Changed(after);
    }
}
