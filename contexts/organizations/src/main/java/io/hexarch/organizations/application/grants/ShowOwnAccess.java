package io.hexarch.organizations.application.grants;

import static io.hexarch.organizations.OrganizationPermission.ORGANIZATION_READ;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.Catalogue;
import java.util.List;
import java.util.Optional;

/** What who asks may do on one scope, now and with this credential: so that nobody is offered what would be refused. */
@UseCase
public final class ShowOwnAccess {

    private final Access access;
    private final Catalogue catalogue;
    private final Asked asked;

    public ShowOwnAccess(Access access, Catalogue catalogue, Asked asked) {
        this.access = access;
        this.catalogue = catalogue;
        this.asked = asked;
    }

    /** Shown, or not. */
    public sealed interface Outcome {
        /** @param permissions those that are asked on this kind of scope, by name */
        record Shown(Scope scope, List<String> permissions) implements Outcome {
            public Shown {
                permissions = List.copyOf(permissions);
            }
        }

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    /** @param wished empty: the organization; one that does not exist, and one where the actor may do nothing, look the same */
    public Outcome show(Actor actor, OrganizationId organization, Optional<Scope> wished) {
        access.require(actor, ORGANIZATION_READ, Scope.of(organization));
        var scope = wished.orElse(Scope.of(organization));
        var permissions = catalogue.permissions().stream()
                .filter(permission -> permission.scope() == scope.kind())
                .filter(permission -> access.may(actor, permission, scope))
                .map(Permission::name)
                .toList();
        return permissions.isEmpty()
                ? new Outcome.Rejected(asked.unknownScope(scope))
                : new Outcome.Shown(scope, permissions);
    }
}
