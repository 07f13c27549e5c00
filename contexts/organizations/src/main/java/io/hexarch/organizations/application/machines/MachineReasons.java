package io.hexarch.organizations.application.machines;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.organizations.AccessProblem;
import io.hexarch.organizations.domain.ServiceAccountName;
import java.util.List;

/** The sentences of refusals about service accounts. */
final class MachineReasons {

    private MachineReasons() {}

    static Problem nameTaken(ServiceAccountName name) {
        return Problem.of(
                        AccessProblem.SERVICE_ACCOUNT_NAME_TAKEN,
                        "Another service account is called " + name.text() + " already. Choose another name.")
                .at("/name", "is taken");
    }

    static Problem unknownPermissions(List<String> names) {
        return Problem.of(
                        AccessProblem.UNKNOWN_PERMISSION,
                        "No key of a service account can hold " + String.join(", ", names)
                                + ". GET /api/v1/permissions lists what there is, and what only people have.")
                .at("/permissions", "holds what no machine can have");
    }
}
