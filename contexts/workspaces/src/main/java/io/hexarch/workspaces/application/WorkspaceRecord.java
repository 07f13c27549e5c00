package io.hexarch.workspaces.application;

import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.Progress;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.workspaces.WorkspaceEvent;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceDeleted;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceFailed;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceFellAsleep;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceProgressed;
import io.hexarch.workspaces.WorkspaceEvent.WorkspaceReady;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.domain.Timeline;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceState.Goal;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the reconciler writes of a workspace: each in one transaction that holds only while its claim is the newest. A wish that came
 * meanwhile is never overwritten: a state is written only while the goal that it was reached for still stands.
 */
public final class WorkspaceRecord {

    private static final Actor RECONCILER = new Actor.SystemPart("workspaces");

    private final Reconciliations reconciliations;
    private final WorkspaceRepository workspaces;
    private final Journal journal;
    private final Entitlements entitlements;
    private final Scopes scopes;
    private final Clock clock;

    public WorkspaceRecord(
            Reconciliations reconciliations,
            WorkspaceRepository workspaces,
            Journal journal,
            Entitlements entitlements,
            Scopes scopes,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.workspaces = workspaces;
        this.journal = journal;
        this.entitlements = entitlements;
        this.scopes = scopes;
        this.clock = clock;
    }

    Optional<Workspace> read(Claim claim) {
        return reconciliations.fenced(claim, () -> workspaces.find(id(claim)));
    }

    /** The host is at this step. Says nothing twice. */
    void progress(Claim claim, ProvisioningStep step, String message) {
        write(claim, Goal.RUNNING, workspace -> {
            if (isSaid(workspace, step, message)) return Optional.empty();
            var changed = workspace.progressed(step, message, clock.instant());
            reconciliations.progress(
                    claim, new Progress(step.text(), changed.timeline().percent(), message));
            return saved(
                    changed,
                    new WorkspaceProgressed(
                            changed.organization(),
                            changed.id(),
                            changed.revision(),
                            state(changed),
                            step.text(),
                            changed.timeline().percent(),
                            message));
        });
    }

    /** The work waits for something outside; the workspace stays as it is. */
    void waits(Claim claim, String message) {
        reconciliations.fenced(claim, () -> {
            reconciliations.progress(claim, new Progress("waiting", 0, message));
            return Done.DONE;
        });
    }

    void ready(Claim claim, String version) {
        write(claim, Goal.RUNNING, workspace -> {
            var changed = workspace.ready(version, clock.instant());
            return saved(
                    changed,
                    new WorkspaceReady(
                            changed.organization(), changed.id(), changed.revision(), state(changed), version));
        });
    }

    void asleep(Claim claim) {
        write(claim, Goal.ASLEEP, workspace -> {
            var changed = workspace.asleep(clock.instant());
            return saved(
                    changed,
                    new WorkspaceFellAsleep(changed.organization(), changed.id(), changed.revision(), state(changed)));
        });
    }

    void failed(Claim claim, String reason, boolean retriable) {
        write(claim, Goal.RUNNING, workspace -> {
            var changed = workspace.failed(reason, retriable, clock.instant());
            return saved(
                    changed,
                    new WorkspaceFailed(
                            changed.organization(),
                            changed.id(),
                            changed.revision(),
                            state(changed),
                            reason,
                            retriable));
        });
    }

    void deleted(Claim claim) {
        write(claim, Goal.GONE, workspace -> {
            // The counter first, as whoever creates one: else two who use the same name could wait for each other.
            entitlements.release(workspace.organization(), Entitlement.WORKSPACES, 1);
            workspaces.remove(workspace.id());
            scopes.remove(workspace.id().scope(), workspace.organization());
            return Optional.of(new WorkspaceDeleted(
                    workspace.organization(),
                    workspace.id(),
                    workspace.revision() + 1,
                    "deleted",
                    workspace.name().value()));
        });
    }

    private void write(Claim claim, Goal goal, Function<Workspace, Optional<? extends WorkspaceEvent>> change) {
        reconciliations.fenced(claim, () -> {
            workspaces
                    .lock(id(claim))
                    .filter(workspace -> workspace.state().goal() == goal)
                    .flatMap(change)
                    .ifPresent(event -> journal.record(RECONCILER, event));
            return Done.DONE;
        });
    }

    private <E extends WorkspaceEvent> Optional<E> saved(Workspace changed, E event) {
        workspaces.save(changed);
        return Optional.of(event);
    }

    private static boolean isSaid(Workspace workspace, ProvisioningStep step, String message) {
        return workspace
                .timeline()
                .find(step)
                .map(Timeline.Entry::message)
                .filter(message::equals)
                .isPresent();
    }

    private static WorkspaceId id(Claim claim) {
        return new WorkspaceId(claim.resource());
    }

    private static String state(Workspace workspace) {
        return workspace.state().name().text();
    }
}
