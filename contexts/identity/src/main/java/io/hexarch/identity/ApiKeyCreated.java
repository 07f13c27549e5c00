package io.hexarch.identity;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;

/** A person made a key that is good for the organization. */
public record ApiKeyCreated(OrganizationId organization, ApiKeyId id, PersonId person, String name)
        implements DomainEvent {

    @Override
    public Scope scope() {
        return Scope.of(organization);
    }

    @Override
    public ApiKeyId resource() {
        return id;
    }

    @Override
    public String action() {
        return IdentityPermission.API_KEY_CREATE.name();
    }
}
