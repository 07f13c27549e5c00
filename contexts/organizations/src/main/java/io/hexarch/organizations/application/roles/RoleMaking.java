package io.hexarch.organizations.application.roles;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.application.Catalogue;
import io.hexarch.organizations.application.grants.Ceiling;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.application.port.RoleRepository;
import io.hexarch.organizations.domain.CustomRole;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.Rights;
import io.hexarch.organizations.domain.RoleName;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every change of a role needs. */
public record RoleMaking(
        OrganizationRepository organizations,
        RoleRepository roles,
        Ceiling ceiling,
        Catalogue catalogue,
        Journal journal) {

    /** Nobody else changes members, roles or grants meanwhile. */
    void lock(OrganizationId organization) {
        if (organizations.lock(organization).isEmpty()) throw AccessRefused.notFound();
    }

    CustomRole found(OrganizationId organization, RoleId id) {
        return roles.find(organization, id).orElseThrow(AccessRefused::notFound);
    }

    /** Two roles of one name would be told apart by nobody who grants one. */
    static boolean isBuiltIn(RoleName name) {
        return Arrays.stream(BuiltInRole.values())
                .map(role -> new GrantedRole.BuiltIn(role).text())
                .anyMatch(name.text()::equalsIgnoreCase);
    }

    /** Why the actor may not make a role of these permissions. */
    Optional<Problem> objection(Actor actor, OrganizationId organization, Set<String> permissions) {
        var known = catalogue.permissions().stream()
                .filter(permission -> permission.scope().compareTo(ScopeKind.ORGANIZATION) >= 0)
                .map(Permission::name)
                .collect(Collectors.toSet());
        var unknown = permissions.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) return Optional.of(RoleReasons.unknownPermissions(unknown));
        return ceiling.objection(
                actor, organization, Map.of(Scope.of(organization), new Rights(Set.of(), permissions)));
    }
}
