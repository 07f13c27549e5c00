package io.hexarch.organizations.application.access;

import io.hexarch.identity.PlatformRoles;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.Decision;
import io.hexarch.organizations.domain.Rights;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether somebody may do something somewhere. */
record Question(Actor actor, Permission permission, Scope scope) {

    Question {
        if (permission.scope() != scope.kind())
            throw new IllegalArgumentException(permission.name() + " is not asked on a " + scope.kind());
    }

    /** @param platform who holds which role in the platform */
    Decision decided(Lookup lookup, PlatformRoles platform) {
        var standing = standing(lookup, platform);
        // Said first: no better key would help.
        if (permission.peopleOnly()
                && !(actor instanceof Actor.Person)
                && standing.rights().allow(permission)) return Decision.PEOPLE_ONLY;
        var decision =
                Decision.on(permission, standing.visible(), standing.rights(), standing.path(), actor.credential());
        return decision == Decision.ALLOWED ? circumstances(lookup) : decision;
    }

    /** The rights that reach a scope, whether the actor may know that it exists, and where it lies. */
    private record Standing(boolean visible, Rights rights, List<Scope> path) {}

    private Standing standing(Lookup lookup, PlatformRoles platform) {
        return switch (scope.kind()) {
            case PLATFORM -> new Standing(true, Rights.of(platformRoles(platform)), List.of(scope));
            case PERSON -> {
                boolean self =
                        actor instanceof Actor.Person person && person.id().equals(scope.id());
                yield new Standing(self, self ? Rights.of(BuiltInRole.SELF) : Rights.NONE, List.of(scope));
            }
            case ORGANIZATION, WORKSPACE, PROJECT -> {
                var path = actor.organization()
                        .flatMap(organization -> path(organization, lookup))
                        .orElse(List.of());
                var within = tenantRights(path, lookup);
                yield new Standing(!within.none(), within.and(Rights.of(platformRoles(platform))), path);
            }
        };
    }

    private Optional<List<Scope>> path(OrganizationId organization, Lookup lookup) {
        if (scope.kind() != ScopeKind.ORGANIZATION) return lookup.path(organization, scope);
        return scope.id().equals(organization.value()) ? Optional.of(List.of(scope)) : Optional.empty();
    }

    /** On a scope of the actor's own organization; on nothing there are none. */
    private Rights tenantRights(List<Scope> path, Lookup lookup) {
        var subject = Subject.of(actor);
        if (subject.isEmpty() || path.isEmpty()) return Rights.NONE;
        return lookup.authority(actor.tenant(), subject.orElseThrow()).on(path);
    }

    /** Only people in person run the platform, never their keys. */
    private Set<BuiltInRole> platformRoles(PlatformRoles platform) {
        boolean named = permission.roles().stream().anyMatch(role -> role.kind() == ScopeKind.PLATFORM);
        return named && actor instanceof Actor.Person(var person, var _, Credential.Session _, var _)
                ? platform.of(person)
                : Set.of();
    }

    /** What stands against whoever may; a person's own matters and those of the platform are open always. */
    private Decision circumstances(Lookup lookup) {
        var tenant = inTenant() ? actor.organization() : Optional.<OrganizationId>empty();
        if (tenant.isEmpty()) return Decision.ALLOWED;
        var organization = tenant.orElseThrow();
        if (!lookup.terms(organization).admits(actor.origin().address())) return Decision.ELSEWHERE;
        return lookup.life(organization).lets(permission) ? Decision.ALLOWED : Decision.SHUT;
    }

    private boolean inTenant() {
        return switch (scope.kind()) {
            case PLATFORM, PERSON -> false;
            case ORGANIZATION, WORKSPACE, PROJECT -> true;
        };
    }
}
