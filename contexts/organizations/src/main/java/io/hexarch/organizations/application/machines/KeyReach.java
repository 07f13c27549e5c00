package io.hexarch.organizations.application.machines;

import static java.util.stream.Collectors.toSet;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.Catalogue;
import io.hexarch.organizations.application.grants.AccessReasons;
import io.hexarch.organizations.application.grants.Ceiling;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.domain.Rights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a key of a service account would open, and whether who makes it may have that in their hands. Inside a transaction of the organization. */
public record KeyReach(AuthorityReader reader, Ceiling ceiling, Catalogue catalogue) {

    /** Why the actor may not make such a key: whoever makes it holds it for a moment, and a moment is enough. */
    Optional<Problem> objection(Actor actor, MakeServiceAccountKey.Command command) {
        var unknown = unknown(command.permissions().orElse(Set.of()));
        if (!unknown.isEmpty()) return Optional.of(MachineReasons.unknownPermissions(unknown));
        var organization = command.organization();
        var scope = command.within().orElse(Scope.of(organization));
        var path = reader.path(organization, scope);
        if (path.isEmpty()) return Optional.of(AccessReasons.unknownScope(scope));
        var opened = opened(organization, command.account(), scope, path.orElseThrow());
        return ceiling.objection(actor, organization, limited(opened, command.permissions()));
    }

    private List<String> unknown(Set<String> names) {
        var known = catalogue.permissions().stream()
                .filter(permission -> permission.scope().compareTo(ScopeKind.ORGANIZATION) >= 0)
                .filter(permission -> !permission.peopleOnly())
                .map(Permission::name)
                .collect(toSet());
        return names.stream().filter(name -> !known.contains(name)).sorted().toList();
    }

    /** What the account holds above the scope it has there; what it holds below stays where it is; all else is out of reach. */
    private Map<Scope, Rights> opened(
            OrganizationId organization, ServiceAccountId account, Scope scope, List<Scope> path) {
        var opened = new HashMap<Scope, Rights>();
        reader.authority(organization, new Subject.ServiceAccount(account))
                .held()
                .forEach((on, rights) -> {
                    if (path.contains(on)) opened.merge(scope, rights, Rights::and);
                    else if (reader.path(organization, on)
                            .filter(above -> above.contains(scope))
                            .isPresent()) opened.merge(on, rights, Rights::and);
                });
        return opened;
    }

    private Map<Scope, Rights> limited(Map<Scope, Rights> opened, Optional<Set<String>> permissions) {
        if (permissions.isEmpty()) return opened;
        var named = catalogue.permissions().stream()
                .filter(permission -> permissions.orElseThrow().contains(permission.name()))
                .toList();
        var limited = new HashMap<Scope, Rights>();
        opened.forEach((scope, rights) -> limited.put(
                scope,
                new Rights(
                        Set.of(),
                        named.stream()
                                .filter(rights::allow)
                                .map(Permission::name)
                                .collect(toSet()))));
        return limited;
    }
}
