package io.hexarch.organizations.domain;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody's roles amount to.
 *
 * @param roles built-in ones
 * @param permissions names of permissions, from roles that the organization made
 */
public record Rights(Set<BuiltInRole> roles, Set<String> permissions) {

    public static final Rights NONE = new Rights(Set.of(), Set.of());

    public Rights {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    public static Rights of(BuiltInRole role) {
        return new Rights(Set.of(role), Set.of());
    }

    public static Rights of(Set<BuiltInRole> roles) {
        return new Rights(roles, Set.of());
    }

    public boolean allow(Permission permission) {
        return permissions.contains(permission.name()) || !Collections.disjoint(roles, permission.roles());
    }

    public boolean none() {
        return roles.isEmpty() && permissions.isEmpty();
    }

    public Rights and(Rights more) {
        if (none()) return more;
        if (more.none()) return this;
        var bothRoles = new HashSet<>(roles);
        bothRoles.addAll(more.roles);
        var bothPermissions = new HashSet<>(permissions);
        bothPermissions.addAll(more.permissions);
        return new Rights(bothRoles, bothPermissions);
    }
}
