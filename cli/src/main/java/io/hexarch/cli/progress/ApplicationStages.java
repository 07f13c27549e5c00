package io.hexarch.cli.progress;

import io.hexarch.cli.progress.Stage.Outcome;
import io.hexarch.client.Application;
import java.util.Optional;

/** How far an application is on its way to a goal. */
public record ApplicationStages(Goal goal) {

    public Stage of(Application application) {
        var rollout = application.rollout();
        var outcome = outcome(application.state());
        return Stage.simple(
                "application " + application.name(),
                application.state(),
                outcome,
                outcome == Outcome.DONE ? 100 : rollout.percent(),
                Optional.ofNullable(application.reason()).orElse(rollout.message()));
    }

    private Outcome outcome(String state) {
        if (goal == Goal.GONE) return Outcome.GOING;
        return switch (state) {
            case "running", "stopped" -> Outcome.DONE;
            case "failed", "stoppedByHand", "deleting" -> Outcome.FAILED;
            case String going -> Outcome.GOING;
        };
    }
}
