package io.hexarch.organizations.application.grants;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.AccessProblem;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.RoleGrant;
import java.util.List;

/** The sentences of refusals about rights. */
public final class AccessReasons {

    private static final int NAMED = 5;

    private AccessReasons() {}

    static Problem beyondOwnRights(List<String> permissions) {
        var named = String.join(", ", permissions.subList(0, Math.min(NAMED, permissions.size())));
        int more = permissions.size() - NAMED;
        return Problem.of(
                AccessProblem.BEYOND_OWN_RIGHTS,
                "This would hand out what you do not have there yourself: " + named
                        + (more > 0 ? " and " + more + " more" : "") + ".");
    }

    public static Problem limit(long limit, String what) {
        return Problem.of(
                AccessProblem.ACCESS_LIMIT,
                "An organization may have at most " + limit + " " + what + ". Remove one first, or ask the operator.");
    }

    public static Problem unknownSubject(Subject subject, String pointer) {
        return Problem.of(
                        AccessProblem.UNKNOWN_SUBJECT,
                        "Nobody who takes part in this organization has the id " + subject.text() + ".")
                .at(pointer, "takes no part in this organization");
    }

    public static Problem unknownScope(Scope scope) {
        return Problem.of(
                        AccessProblem.UNKNOWN_SCOPE,
                        "Nothing in this organization has the id " + scope.text()
                                + ". Roles and keys are for the organization, a workspace or a project.")
                .at("/scope", "is not in this organization");
    }

    static Problem unknownRole(GrantedRole role, Scope scope) {
        return Problem.of(
                        AccessProblem.UNKNOWN_ROLE,
                        role.text() + " cannot be granted on " + scope.text()
                                + ". A built-in role is granted on its own kind of scope; owners are made among the members.")
                .at("/role", "cannot be granted there");
    }

    static Problem alreadyGranted(RoleGrant grant) {
        return Problem.of(
                        AccessProblem.ALREADY_GRANTED,
                        grant.subject().text() + " has the role " + grant.role().text() + " there already, by "
                                + grant.id().text() + ". Change that grant instead.")
                .at("/subject", "has a role there");
    }

    public static Problem changedMeanwhile(String what, Generation now) {
        return Problem.changedMeanwhile(what, now.value());
    }
}
