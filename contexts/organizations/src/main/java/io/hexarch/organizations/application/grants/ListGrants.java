package io.hexarch.organizations.application.grants;

import static io.hexarch.organizations.AccessPermission.GRANT_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.organizations.application.port.GrantRepository.Filter;
import io.hexarch.organizations.domain.RoleGrant;
import java.util.Optional;

/** Who was given which role where? */
@UseCase
public final class ListGrants {

    private final Access access;
    private final TenantTransaction transaction;
    private final GrantRepository grants;
    private final Participants participants;

    public ListGrants(Access access, TenantTransaction transaction, GrantRepository grants, Participants participants) {
        this.access = access;
        this.transaction = transaction;
        this.grants = grants;
        this.participants = participants;
    }

    /** A grant, and what its subject is called; empty when that is gone. */
    public record Named(RoleGrant grant, Optional<String> subject) {}

    public Page<Named> list(Actor actor, OrganizationId organization, Filter filter, PageRequest request) {
        access.require(actor, GRANT_LIST, Scope.of(organization));
        var page = transaction.in(actor, organization, () -> grants.page(organization, filter, request));
        var names = participants.names(
                actor,
                organization,
                page.items().stream().map(RoleGrant::subject).toList());
        return page.map(grant -> new Named(grant, Optional.ofNullable(names.get(grant.subject()))));
    }
}
