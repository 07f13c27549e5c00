package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.TypedId;

/** A tenant came to be; {@code founder} owns it. */
public record OrganizationFounded(
        OrganizationId organization, OrganizationId id, String slug, String name, PersonId founder, long revision)
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
        return OrganizationPermission.ORGANIZATION_FOUND.name();
    }
}
