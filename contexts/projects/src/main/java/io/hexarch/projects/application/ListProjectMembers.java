package io.hexarch.projects.application;

import static io.hexarch.projects.application.ProjectPermissions.PROJECT_VIEW;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectMembers;
import java.util.List;

/** Lists who has a role in a project itself. Those who reach it from the workspace or organization are not in it. */
@UseCase
public final class ListProjectMembers {

    private final Access access;
    private final TenantTransaction transaction;
    private final ProjectMembers members;

    public ListProjectMembers(Access access, TenantTransaction transaction, ProjectMembers members) {
        this.access = access;
        this.transaction = transaction;
        this.members = members;
    }

    public List<ProjectMembers.Member> list(Actor actor, ProjectId id) {
        access.require(actor, PROJECT_VIEW, id.scope());
        return transaction.in(actor, actor.tenant(), () -> members.of(actor.tenant(), id));
    }
}
