package io.hexarch.organizations.application.machines;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.ServiceAccountKeyEvent.ServiceAccountKeyRevoked;
import io.hexarch.organizations.ServiceAccountPermission;

/** Takes a key of a service account out of use. */
@UseCase
public final class RevokeServiceAccountKey {

    private final Access access;
    private final TenantTransaction transaction;
    private final Machines machines;

    public RevokeServiceAccountKey(Access access, TenantTransaction transaction, Machines machines) {
        this.access = access;
        this.transaction = transaction;
        this.machines = machines;
    }

    /** Which key of which account shall go. */
    public record Command(OrganizationId organization, ServiceAccountId account, ApiKeyId key) {}

    /** Nothing happens when it was revoked before. */
    public void revoke(Actor actor, Command command) {
        access.require(actor, ServiceAccountPermission.KEY_REVOKE, Scope.of(command.organization()));
        transaction.run(actor, command.organization(), () -> settle(actor, command));
    }

    private void settle(Actor actor, Command command) {
        var key = machines.keys()
                .find(command.organization(), command.account(), command.key())
                .orElseThrow(AccessRefused::notFound);
        if (machines.keys().revoke(key))
            machines.journal()
                    .record(
                            actor,
                            new ServiceAccountKeyRevoked(key.organization(), key.id(), key.account(), key.name()));
    }
}
