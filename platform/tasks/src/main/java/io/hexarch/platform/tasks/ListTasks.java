package io.hexarch.platform.tasks;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.util.List;

/** Lists an organization's long work: what is under way, and what ended within a day. */
@UseCase
final class ListTasks {

    private static final int LIMIT = 200;

    private final Access access;
    private final TenantTransaction transaction;
    private final Reconciliations reconciliations;

    ListTasks(Access access, TenantTransaction transaction, Reconciliations reconciliations) {
        this.access = access;
        this.transaction = transaction;
        this.reconciliations = reconciliations;
    }

    List<Task> list(Actor actor, OrganizationId organization) {
        access.require(actor, TaskPermissions.TASK_LIST, Scope.of(organization));
        return transaction.in(actor, organization, () -> reconciliations.recent(organization, LIMIT));
    }
}
