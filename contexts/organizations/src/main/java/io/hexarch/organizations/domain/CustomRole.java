package io.hexarch.organizations.domain;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.RoleId;
import java.time.Instant;
import java.util.Set;

/**
 * A role that an organization made for itself: a named set of permissions.
 *
 * @param description what it is for; may be empty
 * @param permissions names of permissions, of the organization's own level or below
 */
public record CustomRole(
        RoleId id,
        OrganizationId organization,
        RoleName name,
        String description,
        Set<String> permissions,
        Instant createdAt,
        Generation generation) {

    public CustomRole {
        permissions = Set.copyOf(permissions);
        if (permissions.isEmpty()) throw new IllegalArgumentException("a role without permissions");
    }

    public CustomRole described(RoleName otherName, String otherDescription, Set<String> otherPermissions) {
        return new CustomRole(
                id, organization, otherName, otherDescription, otherPermissions, createdAt, generation.next());
    }

    public Rights rights() {
        return new Rights(Set.of(), permissions);
    }
}
