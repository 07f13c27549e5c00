package io.hexarch.organizations.application.grants;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.Catalogue;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Rights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Nobody hands out more than they have: neither by a grant, nor by a role, a group or a key. Asked inside the transaction that hands
 * out, with the organization locked, so that it is what they have at that instant.
 */
public final class Ceiling {

    private final AuthorityReader reader;
    private final Catalogue catalogue;

    public Ceiling(AuthorityReader reader, Catalogue catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
    }

    /**
     * The same for a role in the whole organization. What a key is limited to does not count here: whoever made one for adding members
     * meant it to add members.
     */
    public Optional<Problem> objection(Actor actor, OrganizationId organization, MemberRole role) {
        var scope = Scope.of(organization);
        var beyond = beyond(
                        own(actor, organization).on(List.of(scope)),
                        permission -> has(actor, permission),
                        scope,
                        Rights.of(role.role()))
                .sorted()
                .toList();
        return beyond.isEmpty() ? Optional.empty() : Optional.of(AccessReasons.beyondOwnRights(beyond));
    }

    /** @param handedOut what somebody would have, by the scope on which they would have it */
    public Optional<Problem> objection(Actor actor, OrganizationId organization, Map<Scope, Rights> handedOut) {
        var own = own(actor, organization);
        var beyond = handedOut.entrySet().stream()
                .flatMap(entry -> {
                    var path = reader.path(organization, entry.getKey()).orElse(List.of());
                    return beyond(
                            own.on(path),
                            permission -> within(actor, permission, path),
                            entry.getKey(),
                            entry.getValue());
                })
                .distinct()
                .sorted()
                .toList();
        return beyond.isEmpty() ? Optional.empty() : Optional.of(AccessReasons.beyondOwnRights(beyond));
    }

    private Authority own(Actor actor, OrganizationId organization) {
        return Subject.of(actor)
                .map(subject -> reader.authority(organization, subject))
                .orElse(Authority.NONE);
    }

    /** Only what is asked on the scope or below it has any effect there. */
    private Stream<String> beyond(Rights own, Predicate<Permission> within, Scope scope, Rights handedOut) {
        return catalogue.permissions().stream()
                .filter(permission -> permission.scope().compareTo(scope.kind()) >= 0)
                .filter(handedOut::allow)
                .filter(permission -> !own.allow(permission) || !within.test(permission))
                .map(Permission::name);
    }

    /** What only people have no machine hands on, though a role of its names it. */
    private static boolean has(Actor actor, Permission permission) {
        return !permission.peopleOnly() || actor instanceof Actor.Person;
    }

    private static boolean within(Actor actor, Permission permission, List<Scope> path) {
        if (!has(actor, permission)) return false;
        if (actor.credential().within().filter(scope -> !path.contains(scope)).isPresent()) return false;
        return actor.credential()
                .permissions()
                .map(limits -> limits.contains(permission.name()))
                .orElse(true);
    }
}
