package io.hexarch.workspaces.application;

import io.hexarch.workspaces.application.port.WorkspaceInsight.HostEvent;
import io.hexarch.workspaces.domain.Timeline;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a workspace itself remembers, as events. */
final class WorkspaceStory {

    private WorkspaceStory() {}

    /** In the order in which it happened. */
    static List<HostEvent> of(Workspace workspace) {
        var story = new ArrayList<HostEvent>();
        story.add(normal(
                workspace.createdAt(),
                "Requested",
                "The workspace was asked for, in the shape " + workspace.shape().name()));
        workspace.timeline().entries().stream().flatMap(WorkspaceStory::step).forEach(story::add);
        workspace
                .readyAt()
                .map(at -> normal(at, "Ready", "The workspace was ready for the first time"))
                .ifPresent(story::add);
        state(workspace.state()).ifPresent(story::add);
        return story;
    }

    private static Stream<HostEvent> step(Timeline.Entry entry) {
        var begun = normal(entry.startedAt(), "StepBegun", entry.step().title());
        var ended =
                entry.finishedAt().map(at -> normal(at, "StepDone", entry.step().title()));
        return Stream.concat(Stream.of(begun), ended.stream());
    }

    private static Optional<HostEvent> state(WorkspaceState state) {
        return switch (state) {
            case WorkspaceState.Failed(var reason, boolean _, var since) ->
                Optional.of(new HostEvent(since, true, "Failed", reason, Optional.empty()));
            case WorkspaceState.FallingAsleep(var since) ->
                Optional.of(normal(since, "FallingAsleep", "It was put to sleep"));
            case WorkspaceState.Sleeping(var since) ->
                Optional.of(normal(since, "Asleep", "It sleeps; its data stays"));
            case WorkspaceState.Waking(var since) -> Optional.of(normal(since, "Waking", "It was woken"));
            case WorkspaceState.Deleting(var since) -> Optional.of(normal(since, "Deleting", "It is being deleted"));
            case WorkspaceState.Requested _, WorkspaceState.Provisioning _, WorkspaceState.Ready _ -> Optional.empty();
        };
    }

    private static HostEvent normal(Instant at, String reason, String message) {
        return new HostEvent(at, false, reason, message, Optional.empty());
    }
}
