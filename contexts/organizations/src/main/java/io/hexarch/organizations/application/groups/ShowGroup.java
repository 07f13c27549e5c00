package io.hexarch.organizations.application.groups;

import static io.hexarch.organizations.AccessPermission.GROUP_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.application.port.GroupRepository;
import java.util.List;

/** One group. */
@UseCase
public final class ShowGroup {

    private final Access access;
    private final TenantTransaction transaction;
    private final GroupRepository groups;

    public ShowGroup(Access access, TenantTransaction transaction, GroupRepository groups) {
        this.access = access;
        this.transaction = transaction;
        this.groups = groups;
    }

    public ListGroups.Sized show(Actor actor, OrganizationId organization, GroupId id) {
        access.require(actor, GROUP_LIST, Scope.of(organization));
        return transaction.in(actor, organization, () -> {
            var group = groups.find(organization, id).orElseThrow(AccessRefused::notFound);
            return new ListGroups.Sized(
                    group, groups.sizes(organization, List.of(id)).getOrDefault(id, 0L));
        });
    }
}
