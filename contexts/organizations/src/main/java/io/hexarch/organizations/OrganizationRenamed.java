package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TypedId;

/** A tenant is called otherwise. */
public record OrganizationRenamed(
        OrganizationId organization, OrganizationId id, String slug, String name, long revision)
        implements DomainEvent {

    @Override
    public Scope scope() {
        return Scope.of(organization);
    }

    @Override
    public TypedId resource() {
        return id;
    }

    @Override
    public String action() {
        return OrganizationPermission.ORGANIZATION_RENAME.name();
    }
}
