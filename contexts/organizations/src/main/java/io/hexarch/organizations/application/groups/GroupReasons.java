package io.hexarch.organizations.application.groups;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.AccessProblem;
import io.hexarch.organizations.domain.GroupName;
import io.hexarch.organizations.domain.Nesting;

/** The sentences of refusals about groups. */
final class GroupReasons {

    private GroupReasons() {}

    static Problem nameTaken(GroupName name) {
        return Problem.of(
                        AccessProblem.GROUP_NAME_TAKEN,
                        "Another group is called " + name.text() + " already. Choose another name.")
                .at("/name", "is taken");
    }

    static Problem of(Nesting.Objection objection, int deepest) {
        return switch (objection) {
            case CYCLE ->
                Problem.of(
                                AccessProblem.GROUP_CYCLE,
                                "The group would be inside itself, directly or by others that it is in.")
                        .at("/member", "holds this group");
            case TOO_DEEP ->
                Problem.of(
                                AccessProblem.GROUPS_TOO_DEEP,
                                "At most " + deepest + " groups lie inside one another. Put the members in directly.")
                        .at("/member", "would lie too deep");
        };
    }
}
