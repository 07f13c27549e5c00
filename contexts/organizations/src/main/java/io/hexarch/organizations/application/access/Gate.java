package io.hexarch.organizations.application.access;

import io.hexarch.identity.PlatformRoles;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.event.Refusals;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.organizations.domain.Decision;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The one gate. A token is good for one organization: everything of another one is as if it were not there, also for people who
 * belong to both. Platform roles reach into an organization only for permissions that name them.
 */
public final class Gate implements Access {

    private final Authorities authorities;
    private final PlatformRoles platform;
    private final Refusals refusals;

    public Gate(Authorities authorities, PlatformRoles platform, Refusals refusals) {
        this.authorities = authorities;
        this.platform = platform;
        this.refusals = refusals;
    }

    @Override
    public void require(Actor actor, Permission permission, Scope scope) {
        var refusal =
                switch (decide(actor, permission, scope)) {
                    case ALLOWED -> Optional.<AccessRefused>empty();
                    case FORBIDDEN -> Optional.of(forbidden(permission));
                    case LIMITED -> Optional.of(AccessRefused.limited(permission.name(), actor.credential()));
                    case HIDDEN -> Optional.of(AccessRefused.notFound());
                    case STEP_UP -> Optional.of(AccessRefused.stepUpRequired(permission.name()));
                };
        if (refusal.isEmpty()) return;
        refusals.record(
                actor, permission.name(), scope, refusal.orElseThrow().problem().code());
        throw refusal.orElseThrow();
    }

    private static AccessRefused forbidden(Permission permission) {
        return permission.scope() == ScopeKind.PLATFORM
                ? AccessRefused.operatorsOnly(permission.name())
                : AccessRefused.forbidden(permission.name());
    }

    @Override
    public boolean may(Actor actor, Permission permission, Scope scope) {
        return decide(actor, permission, scope) == Decision.ALLOWED;
    }

    private Decision decide(Actor actor, Permission permission, Scope scope) {
        if (permission.scope() != scope.kind())
            throw new IllegalArgumentException(permission.name() + " is not asked on a " + scope.kind());
        var standing = standing(actor, permission, scope);
        return Decision.on(permission, standing.visible(), standing.roles(), actor.credential());
    }

    /** The roles that reach a scope, and whether the actor may know that it exists. */
    private record Standing(boolean visible, Set<BuiltInRole> roles) {}

    private Standing standing(Actor actor, Permission permission, Scope scope) {
        return switch (scope.kind()) {
            case PLATFORM -> new Standing(true, platformRoles(actor, permission));
            case PERSON -> {
                boolean self =
                        actor instanceof Actor.Person person && person.id().equals(scope.id());
                yield new Standing(self, self ? Set.of(BuiltInRole.SELF) : Set.of());
            }
            case ORGANIZATION, WORKSPACE, PROJECT -> {
                var within = actor.organization().map(organization -> tenantRoles(actor, organization, scope));
                var roles = EnumSet.noneOf(BuiltInRole.class);
                within.ifPresent(roles::addAll);
                roles.addAll(platformRoles(actor, permission));
                yield new Standing(within.filter(held -> !held.isEmpty()).isPresent(), roles);
            }
        };
    }

    private Set<BuiltInRole> tenantRoles(Actor actor, OrganizationId organization, Scope scope) {
        return path(organization, scope)
                .map(path -> authorities.of(organization, actor.id()).on(path))
                .orElse(Set.of());
    }

    private Optional<List<UUID>> path(OrganizationId organization, Scope scope) {
        if (scope.kind() != ScopeKind.ORGANIZATION) return authorities.path(organization, scope);
        return scope.id().equals(organization.value()) ? Optional.of(List.of(scope.id())) : Optional.empty();
    }

    /** Only people in person run the platform, never their keys. */
    private Set<BuiltInRole> platformRoles(Actor actor, Permission permission) {
        boolean named = permission.roles().stream().anyMatch(role -> role.kind() == ScopeKind.PLATFORM);
        return named && actor instanceof Actor.Person(var person, var _, Credential.Session _, var _)
                ? platform.of(person)
                : Set.of();
    }
}
