package io.hexarch.workspaces.domain;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;

/** What a wish comes to. */
public sealed interface Transition {

    record Changed(Workspace workspace) implements Transition {}

    /** It is so already, or on the way. */
    record Unchanged(Workspace workspace) implements Transition {}

    /** The state does not allow it. */
    record Denied(WorkspaceProblem reason, StateName state) implements Transition, Refusal {

        @Override
        public Problem problem() {
            return Problem.of(
                    reason,
                    "The workspace is " + state.text() + ". Wait until that has ended, or act on that state first.");
        }
    }
}
