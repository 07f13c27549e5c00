package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_VIEW;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.HostUnavailable;
import io.hexarch.workspaces.application.port.KnownWorkspaces;
import io.hexarch.workspaces.application.port.WorkspaceInsight;
import io.hexarch.workspaces.application.port.WorkspaceInsight.Usage;
import io.hexarch.workspaces.domain.WorkspaceProblem;
import java.time.Duration;

/** Shows what a workspace uses of what it may. */
@UseCase
public final class ViewWorkspaceUsage {

    private static final Duration LATER = Duration.ofSeconds(5);

    private final Access access;
    private final KnownWorkspaces workspaces;
    private final WorkspaceInsight insight;

    public ViewWorkspaceUsage(Access access, KnownWorkspaces workspaces, WorkspaceInsight insight) {
        this.access = access;
        this.workspaces = workspaces;
        this.insight = insight;
    }

    public Usage view(Actor actor, WorkspaceId id) {
        access.require(actor, WORKSPACE_VIEW, id.scope());
        var workspace = workspaces.find(actor, id).orElseThrow(AccessRefused::notFound);
        try {
            return insight.usage(id)
                    .orElseThrow(() -> new Refused(
                            WorkspaceProblem.NOT_READY,
                            "Nothing of the workspace is on a host yet: it is "
                                    + workspace.state().name().text() + "."));
        } catch (HostUnavailable silent) {
            throw new Refused(
                    Problem.of(KernelProblem.UNAVAILABLE, "It cannot be measured now: " + silent.reason() + ".")
                            .retryAfter(LATER));
        }
    }
}
