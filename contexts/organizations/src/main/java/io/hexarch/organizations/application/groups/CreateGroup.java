package io.hexarch.organizations.application.groups;

import static io.hexarch.organizations.AccessPermission.GROUP_CREATE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GroupEvent;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.application.grants.AccessReasons;
import io.hexarch.organizations.domain.Group;
import io.hexarch.organizations.domain.GroupName;
import java.time.Clock;

/** Makes a group; it is empty and holds nothing. */
@UseCase
public final class CreateGroup {

    private final Access access;
    private final TenantTransaction transaction;
    private final Grouping grouping;
    private final Ids ids;
    private final Clock clock;

    public CreateGroup(Access access, TenantTransaction transaction, Grouping grouping, Ids ids, Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.grouping = grouping;
        this.ids = ids;
        this.clock = clock;
    }

    /** What to call it, and what it is for. */
    public record Command(OrganizationId organization, GroupName name, String description) {}

    /** Created, or not. */
    public sealed interface Outcome {
        record Created(Group group) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome create(Actor actor, Command command) {
        access.require(actor, GROUP_CREATE, Scope.of(command.organization()));
        return transaction.in(actor, command.organization(), () -> settle(actor, command));
    }

    private Outcome settle(Actor actor, Command command) {
        var organization = command.organization();
        grouping.lock(organization);
        long limit = grouping.limits().groups();
        if (grouping.groups().count(organization) >= limit)
            return new Outcome.Rejected(AccessReasons.limit(limit, "groups"));
        var group = Group.created(
                new GroupId(ids.next()), organization, command.name(), command.description(), clock.instant());
        if (!grouping.groups().add(group)) return new Outcome.Rejected(GroupReasons.nameTaken(command.name()));
        grouping.journal()
                .record(
                        actor,
                        new GroupEvent.GroupCreated(
                                organization,
                                group.id(),
                                group.name().text(),
                                group.generation().value()));
        return new Outcome.Created(group);
    }
}
