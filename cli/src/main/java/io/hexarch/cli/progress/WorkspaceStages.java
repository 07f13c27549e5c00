package io.hexarch.cli.progress;

import io.hexarch.cli.progress.Stage.Outcome;
import io.hexarch.cli.progress.Stage.Step;
import io.hexarch.cli.progress.Stage.StepState;
import io.hexarch.client.Workspace;
import io.hexarch.client.WorkspaceProgress;
import io.hexarch.client.WorkspaceStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far a workspace is on its way to a goal. */
public record WorkspaceStages(Goal goal, Clock clock) {

    /** The goal of whatever is under way with it. */
    public static Goal goalOf(Workspace workspace) {
        return switch (workspace.state()) {
            case "fallingAsleep", "sleeping" -> Goal.ASLEEP;
            case "deleting" -> Goal.GONE;
            case String other -> Goal.READY;
        };
    }

    public Stage of(Workspace workspace) {
        var progress = Optional.ofNullable(workspace.progress());
        var outcome = outcome(workspace.state());
        var reason = Optional.ofNullable(workspace.reason());
        return new Stage(
                "workspace " + workspace.name(),
                workspace.state(),
                outcome,
                outcome == Outcome.DONE
                        ? 100
                        : progress.map(WorkspaceProgress::percent).orElse(0),
                reason.or(() -> progress.map(WorkspaceProgress::message)).orElse(""),
                progress.map(WorkspaceProgress::steps).orElse(List.of()).stream()
                        .map(this::step)
                        .toList());
    }

    private Outcome outcome(String state) {
        return switch (goal) {
            case READY ->
                switch (state) {
                    case "ready" -> Outcome.DONE;
                    case "failed", "deleting" -> Outcome.FAILED;
                    case String going -> Outcome.GOING;
                };
            case ASLEEP ->
                switch (state) {
                    case "sleeping" -> Outcome.DONE;
                    case "failed", "deleting" -> Outcome.FAILED;
                    case String going -> Outcome.GOING;
                };
            case GONE -> state.equals("failed") ? Outcome.FAILED : Outcome.GOING;
        };
    }

    private Step step(WorkspaceStep step) {
        return new Step(
                Optional.ofNullable(step.title()).orElse(step.name()),
                StepState.of(step.state()),
                took(step),
                Optional.ofNullable(step.message()).orElse(""));
    }

    private Optional<Duration> took(WorkspaceStep step) {
        var started = Optional.ofNullable(step.startedAt());
        Instant end = Optional.ofNullable(step.finishedAt()).orElseGet(clock::instant);
        return started.map(start -> Duration.between(start, end)).filter(time -> !time.isNegative());
    }
}
