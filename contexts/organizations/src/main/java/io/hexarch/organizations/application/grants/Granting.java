package io.hexarch.organizations.application.grants;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.RoleGrant;
import java.util.Map;
import java.util.Optional;

/** What every change of a grant needs. */
public record Granting(
        OrganizationRepository organizations,
        GrantRepository grants,
        GrantableRoles roles,
        Ceiling ceiling,
        Journal journal) {

    /** Nobody else changes members, groups or grants meanwhile. */
    void lock(OrganizationId organization) {
        if (organizations.lock(organization).isEmpty()) throw AccessRefused.notFound();
    }

    RoleGrant found(OrganizationId organization, GrantId id) {
        return grants.find(organization, id).orElseThrow(AccessRefused::notFound);
    }

    /** Why the actor may not give the role there. */
    Optional<Problem> objection(Actor actor, OrganizationId organization, GrantedRole role, Scope scope) {
        var rights = roles.rights(organization, role, scope);
        return rights.isEmpty()
                ? Optional.of(AccessReasons.unknownRole(role, scope))
                : ceiling.objection(actor, organization, Map.of(scope, rights.orElseThrow()));
    }
}
