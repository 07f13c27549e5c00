package io.hexarch.projects.application;

import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.Reconciler;
import io.hexarch.platform.tasks.Step;
import io.hexarch.projects.application.port.Namespaces;
import io.hexarch.projects.application.port.WorkspaceUnreachable;
import io.hexarch.projects.domain.Project;
import java.time.Duration;

/** One step of a project towards its wish: its namespace, quota and members as they are wished, or nothing of it left. */
public final class ReconcileProject implements Reconciler {

    private static final Duration SOON = Duration.ofMillis(250);

    private final Namespaces namespaces;
    private final ProjectRecord record;

    public ReconcileProject(Namespaces namespaces, ProjectRecord record) {
        this.namespaces = namespaces;
        this.record = record;
    }

    @Override
    public String kind() {
        return ProjectWishes.KIND;
    }

    @Override
    public Step reconcile(Claim claim) {
        var wished = record.read(claim);
        if (wished.isEmpty()) return Step.done();
        var project = wished.get().project();
        try {
            return project.isBeingDeleted() ? towardsAbsence(project, claim) : towardsPresence(wished.get(), claim);
        } catch (WorkspaceUnreachable silent) {
            record.waits(claim, silent.reason());
            return Step.retry(silent.reason());
        }
    }

    private Step towardsPresence(ProjectRecord.Wished wished, Claim claim) {
        var project = wished.project();
        return switch (namespaces.observe(project.workspace(), project.id(), project.name())) {
            case ABSENT, PRESENT -> {
                namespaces.apply(wished.specification(), claim.fence());
                record.ready(claim, project.revision());
                yield Step.done();
            }
            case FOREIGN -> {
                var reason = "The workspace has a namespace " + project.name()
                        + " that was made by somebody else. Delete it there, or choose another name.";
                record.failed(claim, reason);
                yield Step.givenUp(reason);
            }
            case LEAVING -> {
                record.waits(claim, "A namespace of that name is still being deleted");
                yield Step.again(SOON);
            }
        };
    }

    private Step towardsAbsence(Project project, Claim claim) {
        return switch (namespaces.observe(project.workspace(), project.id(), project.name())) {
            // What others made under that name is not ours to delete.
            case ABSENT, FOREIGN -> {
                record.deleted(claim);
                yield Step.done();
            }
            case PRESENT -> {
                namespaces.delete(project.workspace(), project.id(), project.name(), claim.fence());
                yield Step.again(SOON);
            }
            case LEAVING -> {
                record.waits(claim, "Kubernetes removes what is in the namespace");
                yield Step.again(SOON);
            }
        };
    }
}
