package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_VIEW;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.KnownWorkspaces;
import io.hexarch.workspaces.application.port.WorkspaceInsight;
import io.hexarch.workspaces.application.port.WorkspaceInsight.HostEvent;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what happened to a workspace: its own story, and what the host noticed about it. */
@UseCase
public final class ViewWorkspaceEvents {

    private static final int LIMIT = 200;

    private final Access access;
    private final KnownWorkspaces workspaces;
    private final WorkspaceInsight insight;
    private final Clock clock;

    public ViewWorkspaceEvents(Access access, KnownWorkspaces workspaces, WorkspaceInsight insight, Clock clock) {
        this.access = access;
        this.workspaces = workspaces;
        this.insight = insight;
        this.clock = clock;
    }

    /** Newest first; of one instant, what came after first. */
    public List<HostEvent> view(Actor actor, WorkspaceId id) {
        access.require(actor, WORKSPACE_VIEW, id.scope());
        var workspace = workspaces.find(actor, id).orElseThrow(AccessRefused::notFound);
        // Sorting keeps what is of one instant as it comes here.
        return Stream.concat(ofTheHost(id).stream(), WorkspaceStory.of(workspace).reversed().stream())
                .sorted(Comparator.comparing(HostEvent::at).reversed())
                .limit(LIMIT)
                .toList();
    }

    /** A host that is silent takes none of the workspace's own story away. */
    private List<HostEvent> ofTheHost(WorkspaceId id) {
        try {
            return insight.events(id);
        } catch (HostUnavailable silent) {
            return List.of(new HostEvent(
                    clock.instant(),
                    true,
                    "HostSilent",
                    "What the host knows cannot be told now: " + silent.reason(),
                    Optional.empty()));
        }
    }
}
