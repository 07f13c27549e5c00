package io.hexarch.applications.application;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.RolloutWatches;
import io.hexarch.applications.application.port.WatchedWorkspaces;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.WorkspaceView;
import io.hexarch.workspaces.Workspaces;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a watch on every workspace that is awake and has applications, and makes an application due when something about it changed there:
 * also what nobody wished, such as a pod that crashes at night. What was missed while no watch was open, the first list of the next tells.
 */
public final class FollowRollouts {

    private static final Actor PART = new Actor.SystemPart("applications");

    private final TenantTransaction transaction;
    private final WatchedWorkspaces watched;
    private final Workspaces workspaces;
    private final RolloutWatches watches;
    private final Reconciliations reconciliations;

    public FollowRollouts(
            TenantTransaction transaction,
            WatchedWorkspaces watched,
            Workspaces workspaces,
            RolloutWatches watches,
            Reconciliations reconciliations) {
        this.transaction = transaction;
        this.watched = watched;
        this.workspaces = workspaces;
        this.watches = watches;
        this.reconciliations = reconciliations;
    }

    /** Opens what is missing and closes what is not needed any more. Called again and again. */
    public void look() {
        var awake = new HashMap<WorkspaceId, OrganizationId>();
        transaction
                .asPlatform("rollouts", watched::all)
                .forEach((organization, theirs) ->
                        ready(organization, theirs).forEach(workspace -> awake.put(workspace, organization)));
        watches.keep(Map.copyOf(awake), this::changed);
    }

    private Set<WorkspaceId> ready(OrganizationId organization, Set<WorkspaceId> theirs) {
        return transaction.in(
                PART,
                organization,
                () -> theirs.stream()
                        .filter(id -> workspaces
                                .find(id)
                                .filter(WorkspaceView::isReady)
                                .isPresent())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private void changed(OrganizationId organization, ApplicationId application) {
        transaction.in(PART, organization, () -> {
            reconciliations.nudge(organization, ApplicationWishes.KIND, application);
            return Done.DONE;
        });
    }
}
