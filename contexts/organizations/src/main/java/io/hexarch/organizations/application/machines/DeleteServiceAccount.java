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
import io.hexarch.organizations.ServiceAccountKeyEvent.ServiceAccountKeyRevoked;
import io.hexarch.organizations.ServiceAccountPermission;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.grants.AccessReasons;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.organizations.application.port.GroupRepository;
import io.hexarch.organizations.domain.ServiceAccount;
import java.util.List;

/** Removes a service account with its keys, which open nothing any more, and all that it was granted. */
@UseCase
public final class DeleteServiceAccount {

    private final Access access;
    private final TenantTransaction transaction;
    private final Machines machines;
    private final Belongings belongings;

    /** What an account holds outside of itself. */
    public record Belongings(AuthorityReader reader, GrantRepository grants, GroupRepository groups) {

        /** The answer is what it was on. */
        List<String> takeAll(OrganizationId organization, Subject subject) {
            var scopes = reader.authority(organization, subject).held().keySet().stream()
                    .map(Scope::text)
                    .sorted()
                    .toList();
            grants.removeAll(organization, subject);
            groups.of(organization, subject).forEach(group -> groups.take(organization, group, subject));
            return scopes;
        }
    }

    public DeleteServiceAccount(
            Access access, TenantTransaction transaction, Machines machines, Belongings belongings) {
        this.access = access;
        this.transaction = transaction;
        this.machines = machines;
        this.belongings = belongings;
    }

    /** Which account shall go. */
    public record Command(OrganizationId organization, ServiceAccountId id, Generation expected) {}

    /** Gone, or not. */
    public sealed interface Outcome {
        record Deleted() implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome delete(Actor actor, Command command) {
        access.require(actor, ServiceAccountPermission.DELETE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        machines.lock(command.organization());
        var account = machines.found(command.organization(), command.id());
        if (!account.generation().equals(command.expected()))
            return new Outcome.Rejected(AccessReasons.changedMeanwhile("service account", account.generation()));
        remove(actor, account);
        return new Outcome.Deleted();
    }

    private void remove(Actor actor, ServiceAccount account) {
        var organization = account.organization();
        for (var key : machines.keys().revokeAll(organization, account.id()))
            machines.journal()
                    .record(actor, new ServiceAccountKeyRevoked(organization, key.id(), account.id(), key.name()));
        var scopes = belongings.takeAll(organization, new Subject.ServiceAccount(account.id()));
        machines.accounts().remove(organization, account.id());
        machines.journal()
                .record(
                        actor,
                        new ServiceAccountEvent.ServiceAccountDeleted(
                                organization,
                                account.id(),
                                account.name().text(),
                                account.generation().value(),
                                scopes));
    }
}
