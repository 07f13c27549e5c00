package io.hexarch.organizations.application.groups;

import static io.hexarch.organizations.AccessPermission.GROUP_DELETE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GroupEvent;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.grants.AccessReasons;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.application.port.GrantRepository;

/** Removes a group with all that was granted to it; its members stay in the organization. */
@UseCase
public final class DeleteGroup {

    private final Access access;
    private final TenantTransaction transaction;
    private final Grouping grouping;
    private final GrantRepository grants;
    private final AuthorityReader reader;

    public DeleteGroup(
            Access access,
            TenantTransaction transaction,
            Grouping grouping,
            GrantRepository grants,
            AuthorityReader reader) {
        this.access = access;
        this.transaction = transaction;
        this.grouping = grouping;
        this.grants = grants;
        this.reader = reader;
    }

    /** Which group shall go. */
    public record Command(OrganizationId organization, GroupId id, Generation expected) {}

    /** Gone, or not. */
    public sealed interface Outcome {
        record Deleted() implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome delete(Actor actor, Command command) {
        access.require(actor, GROUP_DELETE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        grouping.lock(organization);
        var group = grouping.found(organization, command.id());
        if (!group.generation().equals(command.expected()))
            return new Outcome.Rejected(AccessReasons.changedMeanwhile("group", group.generation()));
        var subject = new Subject.Group(group.id());
        // Before anything goes: also what its members had by the groups that it is in.
        var scopes = reader.authority(organization, subject).held().keySet().stream()
                .map(Scope::text)
                .sorted()
                .toList();
        grants.removeAll(organization, subject);
        grouping.groups().remove(group);
        grouping.journal()
                .record(
                        actor,
                        new GroupEvent.GroupDeleted(
                                organization,
                                group.id(),
                                group.name().text(),
                                group.generation().value(),
                                scopes));
        return new Outcome.Deleted();
    }
}
