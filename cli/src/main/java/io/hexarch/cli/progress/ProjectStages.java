package io.hexarch.cli.progress;

import io.hexarch.cli.progress.Stage.Outcome;
import io.hexarch.client.Project;
import java.util.Optional;

/** How far a project is on its way to a goal. */
public record ProjectStages(Goal goal) {

    public Stage of(Project project) {
        var outcome = outcome(project.state());
        return Stage.simple(
                "project " + project.name(),
                project.state(),
                outcome,
                outcome == Outcome.DONE ? 100 : 0,
                Optional.ofNullable(project.reason()).orElse(""));
    }

    private Outcome outcome(String state) {
        return switch (state) {
            case "failed" -> Outcome.FAILED;
            case "ready" -> goal == Goal.GONE ? Outcome.GOING : Outcome.DONE;
            case "deleting" -> goal == Goal.GONE ? Outcome.GOING : Outcome.FAILED;
            case String going -> Outcome.GOING;
        };
    }
}
