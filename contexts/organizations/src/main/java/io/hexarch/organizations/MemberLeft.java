package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.TypedId;

/** Somebody takes part no longer; their roles and keys here are gone. */
public record MemberLeft(OrganizationId organization, PersonId id, String role, long revision) implements DomainEvent {

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
        return OrganizationPermission.MEMBER_REMOVE.name();
    }
}
