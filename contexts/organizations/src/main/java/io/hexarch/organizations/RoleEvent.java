package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.OrganizationId;
import java.util.List;

/** What happens to the roles that an organization made; everybody there may see it. */
public sealed interface RoleEvent extends DomainEvent {

    RoleId id();

    @Override
    default RoleId resource() {
        return id();
    }

    @Override
    default Scope scope() {
        return Scope.of(organization());
    }

    record RoleCreated(OrganizationId organization, RoleId id, String name, List<String> permissions, long revision)
            implements RoleEvent {
        public RoleCreated {
            permissions = List.copyOf(permissions);
        }

        @Override
        public String action() {
            return AccessPermission.ROLE_CREATE.name();
        }
    }

    /**
     * @param permissions those that it has from now on
     * @param scopes ids of what it is granted on: whoever made something of such roles has to make it anew
     */
    record RoleRedefined(
            OrganizationId organization,
            RoleId id,
            String name,
            List<String> permissions,
            long revision,
            List<String> scopes)
            implements RoleEvent {
        public RoleRedefined {
            permissions = List.copyOf(permissions);
            scopes = List.copyOf(scopes);
        }

        @Override
        public String action() {
            return AccessPermission.ROLE_CHANGE.name();
        }
    }

    record RoleDeleted(OrganizationId organization, RoleId id, String name, long revision) implements RoleEvent {
        @Override
        public String action() {
            return AccessPermission.ROLE_DELETE.name();
        }
    }
}
