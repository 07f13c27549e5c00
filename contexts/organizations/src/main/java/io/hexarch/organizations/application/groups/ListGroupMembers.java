package io.hexarch.organizations.application.groups;

import static io.hexarch.organizations.AccessPermission.GROUP_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.application.grants.Participants;
import io.hexarch.organizations.application.port.GroupRepository;
import io.hexarch.organizations.application.port.GroupRepository.GroupMember;
import java.util.Optional;

/** Who is directly in a group? */
@UseCase
public final class ListGroupMembers {

    private final Access access;
    private final TenantTransaction transaction;
    private final GroupRepository groups;
    private final Participants participants;

    public ListGroupMembers(
            Access access, TenantTransaction transaction, GroupRepository groups, Participants participants) {
        this.access = access;
        this.transaction = transaction;
        this.groups = groups;
        this.participants = participants;
    }

    /** A member, and what it is called; empty when that is gone. */
    public record Named(GroupMember member, Optional<String> name) {}

    public Page<Named> list(Actor actor, OrganizationId organization, GroupId group, PageRequest request) {
        access.require(actor, GROUP_LIST, Scope.of(organization));
        var page = transaction.in(actor, organization, () -> {
            if (groups.find(organization, group).isEmpty()) throw AccessRefused.notFound();
            return groups.members(organization, group, request);
        });
        var names = participants.names(
                actor,
                organization,
                page.items().stream().map(GroupMember::member).toList());
        return page.map(member -> new Named(member, Optional.ofNullable(names.get(member.member()))));
    }
}
