package io.hexarch.organizations.application.groups;

import static io.hexarch.organizations.AccessPermission.GROUP_MEMBER_REMOVE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GroupEvent;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthorityReader;

/** Takes somebody out of a group, with all that they had by it. */
@UseCase
public final class RemoveGroupMember {

    private final Access access;
    private final TenantTransaction transaction;
    private final Grouping grouping;
    private final AuthorityReader reader;

    public RemoveGroupMember(Access access, TenantTransaction transaction, Grouping grouping, AuthorityReader reader) {
        this.access = access;
        this.transaction = transaction;
        this.grouping = grouping;
        this.reader = reader;
    }

    /** Who shall be out of which group. */
    public record Command(OrganizationId organization, GroupId group, Subject member) {}

    /** Not found when the member is not in the group. */
    public void remove(Actor actor, Command command) {
        access.require(actor, GROUP_MEMBER_REMOVE, Scope.of(command.organization()));
        transaction.run(actor, command.organization(), () -> settle(actor, command));
    }

    private void settle(Actor actor, Command command) {
        var organization = command.organization();
        grouping.lock(organization);
        var group = grouping.found(organization, command.group());
        if (!grouping.groups().take(organization, group.id(), command.member())) throw AccessRefused.notFound();
        var reached = reader.authority(organization, new Subject.Group(group.id()));
        grouping.journal()
                .record(
                        actor,
                        new GroupEvent.GroupMemberRemoved(
                                organization,
                                group.id(),
                                group.name().text(),
                                command.member().text(),
                                group.generation().value(),
                                reached.held().keySet().stream()
                                        .map(Scope::text)
                                        .toList()));
    }
}
