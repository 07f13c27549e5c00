package io.hexarch.organizations.application.grants;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.application.port.RoleRepository;
import io.hexarch.organizations.domain.CustomRole;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.Rights;
import java.util.Optional;

/** Which role may be granted on which scope, and what it amounts to. Inside a transaction of the organization. */
public final class GrantableRoles {

    private final RoleRepository roles;

    public GrantableRoles(RoleRepository roles) {
        this.roles = roles;
    }

    /** Empty when the role cannot be granted there. */
    Optional<Rights> rights(OrganizationId organization, GrantedRole role, Scope scope) {
        return switch (role) {
            // Who owns an organization is settled among its members.
            case GrantedRole.BuiltIn(var builtIn) when builtIn == BuiltInRole.OWNER -> Optional.empty();
            case GrantedRole.BuiltIn(var builtIn) ->
                builtIn.kind() == scope.kind() ? Optional.of(Rights.of(builtIn)) : Optional.empty();
            case GrantedRole.Custom(var id) -> roles.find(organization, id).map(CustomRole::rights);
        };
    }
}
