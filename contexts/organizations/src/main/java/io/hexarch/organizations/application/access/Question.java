package io.hexarch.organizations.application.access;

import io.hexarch.identity.PlatformRoles;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
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

    /** What it needs to know of its organization; empty where none has to do with it, or nobody whom one knows. */
    Optional<Lookup> lookup(Authorities authorities) {
        return inTenant()
                ? actor.organization()
                        .flatMap(organization ->
                                Subject.of(actor).map(subject -> new Lookup(authorities, organization, subject, scope)))
                : Optional.empty();
    }

    /** @param platform who holds which role in the platform */
    Decision decided(Optional<Lookup> lookup, PlatformRoles platform) {
        var standing = standing(lookup, platform);
        // Said first: no better key would help.
        if (permission.peopleOnly()
                && !(actor instanceof Actor.Person)
                && standing.rights().allow(permission)) return Decision.PEOPLE_ONLY;
        var decision =
                Decision.on(permission, standing.visible(), standing.rights(), standing.path(), actor.credential());
        return decision == Decision.ALLOWED ? lookup.map(this::circumstances).orElse(Decision.ALLOWED) : decision;
    }

    /** The rights that reach a scope, whether the actor may know that it exists, and where it lies. */
    private record Standing(boolean visible, Rights rights, List<Scope> path) {}

    private Standing standing(Optional<Lookup> lookup, PlatformRoles platform) {
        return switch (scope.kind()) {
            case PLATFORM -> new Standing(true, Rights.of(platformRoles(platform)), List.of(scope));
            case PERSON -> {
                boolean self =
                        actor instanceof Actor.Person person && person.id().equals(scope.id());
                yield new Standing(self, self ? Rights.of(BuiltInRole.SELF) : Rights.NONE, List.of(scope));
            }
            case ORGANIZATION, WORKSPACE, PROJECT -> {
                var path = lookup.flatMap(Lookup::path).orElse(List.of());
                // On nothing there are none.
                var within = path.isEmpty()
                        ? Rights.NONE
                        : lookup.orElseThrow().authority().on(path);
                yield new Standing(!within.none(), within.and(Rights.of(platformRoles(platform))), path);
            }
        };
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
        if (!lookup.terms().admits(actor.origin().address())) return Decision.ELSEWHERE;
        return lookup.life().lets(permission) ? Decision.ALLOWED : Decision.SHUT;
    }

    private boolean inTenant() {
        return switch (scope.kind()) {
            case PLATFORM, PERSON -> false;
            case ORGANIZATION, WORKSPACE, PROJECT -> true;
        };
    }
}
