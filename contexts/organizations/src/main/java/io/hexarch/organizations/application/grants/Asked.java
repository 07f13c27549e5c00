package io.hexarch.organizations.application.grants;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.AccessProblem;
import io.hexarch.organizations.application.Catalogue;
import java.util.Locale;
import java.util.Optional;

/** What may be asked about: permissions of the catalogue, each on its own level. */
public final class Asked {

    private final Catalogue catalogue;

    public Asked(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<Permission> permission(Optional<String> name, Scope scope) {
        return catalogue.permissions().stream()
                .filter(permission -> name.filter(permission.name()::equals).isPresent())
                .filter(permission -> permission.scope() == scope.kind())
                .findFirst();
    }

    Problem unknownPermission(Optional<String> name, Scope scope) {
        var level = scope.kind().name().toLowerCase(Locale.ROOT);
        var detail = name.map(text -> text + " is not asked on a " + level)
                .orElse("Say which permission: ?permission=workspace.view");
        return Problem.of(AccessProblem.UNKNOWN_PERMISSION, detail + ". GET /api/v1/permissions lists what there is.")
                .at("?permission", "is not asked on a " + level);
    }

    Problem unknownScope(Scope scope) {
        return Problem.of(AccessProblem.UNKNOWN_SCOPE, "Nothing in this organization has the id " + scope.text() + ".")
                .at("?scope", "is not in this organization");
    }
}
