package io.hexarch.organizations.application.machines;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.AccessLimits;
import io.hexarch.organizations.ServiceAccountEvent;
import io.hexarch.organizations.ServiceAccountPermission;
import io.hexarch.organizations.application.grants.AccessReasons;
import io.hexarch.organizations.domain.ServiceAccount;
import io.hexarch.organizations.domain.ServiceAccountName;
import java.time.Clock;

/** Makes a service account; it has no key and holds nothing. */
@UseCase
public final class CreateServiceAccount {

    private final Access access;
    private final TenantTransaction transaction;
    private final Machines machines;
    private final Making making;

    /** Of what new accounts are made, and how many there may be. */
    public record Making(Ids ids, Clock clock, AccessLimits limits) {}

    public CreateServiceAccount(Access access, TenantTransaction transaction, Machines machines, Making making) {
        this.access = access;
        this.transaction = transaction;
        this.machines = machines;
        this.making = making;
    }

    /** What to call it, and what it is for. */
    public record Command(OrganizationId organization, ServiceAccountName name, String description) {}

    /** Created, or not. */
    public sealed interface Outcome {
        record Created(ServiceAccount account) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome create(Actor actor, Command command) {
        access.require(actor, ServiceAccountPermission.CREATE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        machines.lock(organization);
        long limit = making.limits().serviceAccounts();
        if (machines.accounts().count(organization) >= limit)
            return new Outcome.Rejected(AccessReasons.limit(limit, "service accounts"));
        var account = ServiceAccount.created(
                new ServiceAccountId(making.ids().next()),
                organization,
                command.name(),
                command.description(),
                making.clock().instant());
        if (!machines.accounts().add(account)) return new Outcome.Rejected(MachineReasons.nameTaken(command.name()));
        machines.journal()
                .record(
                        actor,
                        new ServiceAccountEvent.ServiceAccountCreated(
                                organization,
                                account.id(),
                                account.name().text(),
                                account.generation().value()));
        return new Outcome.Created(account);
    }
}
