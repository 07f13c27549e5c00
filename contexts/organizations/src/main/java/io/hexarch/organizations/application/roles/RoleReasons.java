package io.hexarch.organizations.application.roles;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.AccessProblem;
import io.hexarch.organizations.domain.CustomRole;
import io.hexarch.organizations.domain.RoleName;
import java.util.List;

/** The sentences of refusals about roles. */
final class RoleReasons {

    private RoleReasons() {}

    static Problem nameTaken(RoleName name) {
        return Problem.of(
                        AccessProblem.ROLE_NAME_TAKEN,
                        "Another role is called " + name.text() + " already. Choose another name.")
                .at("/name", "is taken");
    }

    static Problem inUse(CustomRole role, long grants) {
        return Problem.of(
                AccessProblem.ROLE_IN_USE,
                role.name().text() + " is granted " + grants + " times. Take these grants away first.");
    }

    static Problem unknownPermissions(List<String> names) {
        return Problem.of(
                        AccessProblem.UNKNOWN_PERMISSION,
                        "No role of an organization can hold " + String.join(", ", names)
                                + ". GET /api/v1/permissions lists what there is.")
                .at("/permissions", "holds what cannot be granted");
    }
}
