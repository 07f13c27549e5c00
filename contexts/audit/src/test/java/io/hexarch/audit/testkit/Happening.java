package io.hexarch.audit.testkit;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TypedId;

/** An event of no context: something happened to an organization. */
public interface Happening extends DomainEvent {

    /** It and nothing more. */
    record Happened(OrganizationId organization) implements Happening {}

    @Override
    default Scope scope() {
        return Scope.of(organization());
    }

    @Override
    default TypedId resource() {
        return organization();
    }

    @Override
    default String action() {
        return "thing.happen";
    }
}
