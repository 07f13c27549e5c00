package io.hexarch.organizations.application.groups;

import static io.hexarch.organizations.AccessPermission.GROUP_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.port.GroupRepository;
import io.hexarch.organizations.domain.Group;

/** Which groups are there? */
@UseCase
public final class ListGroups {

    private final Access access;
    private final TenantTransaction transaction;
    private final GroupRepository groups;

    public ListGroups(Access access, TenantTransaction transaction, GroupRepository groups) {
        this.access = access;
        this.transaction = transaction;
        this.groups = groups;
    }

    /** @param members how many are directly in it */
    public record Sized(Group group, long members) {}

    public Page<Sized> list(Actor actor, OrganizationId organization, PageRequest request) {
        access.require(actor, GROUP_LIST, Scope.of(organization));
        return transaction.in(actor, organization, () -> {
            var page = groups.page(organization, request);
            var sizes = groups.sizes(
                    organization, page.items().stream().map(Group::id).toList());
            return page.map(group -> new Sized(group, sizes.getOrDefault(group.id(), 0L)));
        });
    }
}
