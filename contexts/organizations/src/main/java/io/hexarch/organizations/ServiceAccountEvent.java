package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import java.util.List;

/** What happens to the service accounts of an organization; everybody there may see it. */
public sealed interface ServiceAccountEvent extends DomainEvent {

    ServiceAccountId id();

    @Override
    default ServiceAccountId resource() {
        return id();
    }

    @Override
    default Scope scope() {
        return Scope.of(organization());
    }

    record ServiceAccountCreated(OrganizationId organization, ServiceAccountId id, String name, long revision)
            implements ServiceAccountEvent {
        @Override
        public String action() {
            return ServiceAccountPermission.CREATE.name();
        }
    }

    record ServiceAccountChanged(OrganizationId organization, ServiceAccountId id, String name, long revision)
            implements ServiceAccountEvent {
        @Override
        public String action() {
            return ServiceAccountPermission.CHANGE.name();
        }
    }

    /** @param scopes ids of what it had a role on, by itself or by a group: whoever made something of that has to undo it */
    record ServiceAccountDeleted(
            OrganizationId organization, ServiceAccountId id, String name, long revision, List<String> scopes)
            implements ServiceAccountEvent {
        public ServiceAccountDeleted {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String action() {
            return ServiceAccountPermission.DELETE.name();
        }
    }
}
