package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import java.time.Instant;

/** What happens to the keys of service accounts; everybody in the organization may see it. */
public sealed interface ServiceAccountKeyEvent extends DomainEvent {

    ApiKeyId id();

    ServiceAccountId account();

    @Override
    default ApiKeyId resource() {
        return id();
    }

    @Override
    default Scope scope() {
        return Scope.of(organization());
    }

    record ServiceAccountKeyCreated(
            OrganizationId organization, ApiKeyId id, ServiceAccountId account, String name, Instant expiresAt)
            implements ServiceAccountKeyEvent {
        @Override
        public String action() {
            return ServiceAccountPermission.KEY_CREATE.name();
        }
    }

    record ServiceAccountKeyRevoked(OrganizationId organization, ApiKeyId id, ServiceAccountId account, String name)
            implements ServiceAccountKeyEvent {
        @Override
        public String action() {
            return ServiceAccountPermission.KEY_REVOKE.name();
        }
    }
}
