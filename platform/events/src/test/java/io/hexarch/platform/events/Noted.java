package io.hexarch.platform.events;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TypedId;

/** An event without meaning. */
record Noted(OrganizationId organization, Scope scope, String text) implements DomainEvent {

    Noted(OrganizationId organization, String text) {
        this(organization, Scope.of(organization), text);
    }

    @Override
    public TypedId resource() {
        return organization;
    }

    @Override
    public String action() {
        return "note.write";
    }
}
