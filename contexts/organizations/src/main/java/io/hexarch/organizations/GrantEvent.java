package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;

/** What happens to the roles that are granted on scopes; everybody in the organization may see it. */
public sealed interface GrantEvent extends DomainEvent {

    GrantId id();

    /** The id of what it is granted on. */
    String on();

    @Override
    default GrantId resource() {
        return id();
    }

    @Override
    default Scope scope() {
        return Scope.of(organization());
    }

    record GrantGiven(OrganizationId organization, GrantId id, String subject, String on, String role, long revision)
            implements GrantEvent {
        @Override
        public String action() {
            return AccessPermission.GRANT_GIVE.name();
        }
    }

    record GrantChanged(
            OrganizationId organization,
            GrantId id,
            String subject,
            String on,
            String before,
            String role,
            long revision)
            implements GrantEvent {
        @Override
        public String action() {
            return AccessPermission.GRANT_CHANGE.name();
        }
    }

    record GrantTaken(OrganizationId organization, GrantId id, String subject, String on, String role, long revision)
            implements GrantEvent {
        @Override
        public String action() {
            return AccessPermission.GRANT_TAKE.name();
        }
    }
}
