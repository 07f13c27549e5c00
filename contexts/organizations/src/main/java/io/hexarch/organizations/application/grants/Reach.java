package io.hexarch.organizations.application.grants;

import static java.util.stream.Collectors.toSet;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.application.Catalogue;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.domain.Rights;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whom the grants on one scope reach, and what they amount to there. Inside a transaction of the organization. */
public record Reach(Granting granting, AuthorityReader reader, Catalogue catalogue) {

    /** People who hold something on exactly this scope, and which built-in roles of its kind that is. */
    Map<PersonId, Set<BuiltInRole>> on(OrganizationId organization, Scope scope) {
        var held = new HashMap<PersonId, Rights>();
        for (var grant : granting.grants().on(organization, scope)) {
            var rights =
                    granting.roles().rights(organization, grant.role(), scope).orElse(Rights.NONE);
            for (var person : reader.people(organization, grant.subject())) held.merge(person, rights, Rights::and);
        }
        var permissions = catalogue.permissions();
        var reached = new HashMap<PersonId, Set<BuiltInRole>>();
        held.forEach((person, rights) -> reached.put(person, amount(rights, scope.kind(), permissions)));
        return reached;
    }

    private static Set<BuiltInRole> amount(Rights rights, ScopeKind kind, List<Permission> permissions) {
        return Arrays.stream(BuiltInRole.values())
                .filter(role -> role.kind() == kind)
                .filter(role -> rights.roles().contains(role) || covers(rights, role, permissions))
                .collect(toSet());
    }

    /** Never more than what is held: a role that lacks one permission of the built-in one is not that one. */
    private static boolean covers(Rights rights, BuiltInRole role, List<Permission> permissions) {
        var allowed = allowedBy(role, permissions);
        return !allowed.isEmpty()
                && allowed.stream().allMatch(rights::allow)
                && weaker(role).noneMatch(other -> allowedBy(other, permissions).equals(allowed));
    }

    /** They are declared from the strongest on: where two allow the same, the weaker is meant. */
    private static Stream<BuiltInRole> weaker(BuiltInRole role) {
        return Arrays.stream(BuiltInRole.values())
                .filter(other -> other.kind() == role.kind() && other.compareTo(role) > 0);
    }

    private static List<Permission> allowedBy(BuiltInRole role, List<Permission> permissions) {
        return permissions.stream()
                .filter(permission -> permission.roles().contains(role))
                .toList();
    }
}
