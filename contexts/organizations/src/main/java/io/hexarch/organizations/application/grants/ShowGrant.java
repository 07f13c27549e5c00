package io.hexarch.organizations.application.grants;

import static io.hexarch.organizations.AccessPermission.GRANT_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.application.port.GrantRepository;
import java.util.List;
import java.util.Optional;

/** One grant, with what a change of it is based on. */
@UseCase
public final class ShowGrant {

    private final Access access;
    private final TenantTransaction transaction;
    private final GrantRepository grants;
    private final Participants participants;

    public ShowGrant(Access access, TenantTransaction transaction, GrantRepository grants, Participants participants) {
        this.access = access;
        this.transaction = transaction;
        this.grants = grants;
        this.participants = participants;
    }

    public ListGrants.Named show(Actor actor, OrganizationId organization, GrantId id) {
        access.require(actor, GRANT_LIST, Scope.of(organization));
        var grant = transaction
                .in(actor, organization, () -> grants.find(organization, id))
                .orElseThrow(AccessRefused::notFound);
        var names = participants.names(actor, organization, List.of(grant.subject()));
        return new ListGrants.Named(grant, Optional.ofNullable(names.get(grant.subject())));
    }
}
