package io.hexarch.projects.application;

import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.Progress;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.projects.ProjectEvent.ProjectDeleted;
import io.hexarch.projects.ProjectEvent.ProjectFailed;
import io.hexarch.projects.ProjectEvent.ProjectReady;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces.Specification;
import io.hexarch.projects.application.port.ProjectMembers;
import io.hexarch.projects.application.port.ProjectRepository;
import io.hexarch.projects.domain.Project;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Optional;

/** What the reconciler reads and writes of a project, each in one transaction that holds only while its claim is the newest. */
public final class ProjectRecord {

    private static final Actor RECONCILER = new Actor.SystemPart("projects");

    private final Reconciliations reconciliations;
    private final ProjectRepository projects;
    private final ProjectMembers members;
    private final Journal journal;
    private final Entitlements entitlements;
    private final Scopes scopes;

    public ProjectRecord(
            Reconciliations reconciliations,
            ProjectRepository projects,
            ProjectMembers members,
            Journal journal,
            Entitlements entitlements,
            Scopes scopes) {
        this.reconciliations = reconciliations;
        this.projects = projects;
        this.members = members;
        this.journal = journal;
        this.entitlements = entitlements;
        this.scopes = scopes;
    }

    /** A project and what its namespace should be. */
    record Wished(Project project, Specification specification) {}

    Optional<Wished> read(Claim claim) {
        return reconciliations.fenced(
                claim,
                () -> projects.find(id(claim))
                        .map(project -> new Wished(
                                project,
                                new Specification(
                                        project.workspace(),
                                        project.id(),
                                        project.name(),
                                        project.quota(),
                                        members.reaching(project.organization(), project.id())))));
    }

    void waits(Claim claim, String message) {
        reconciliations.fenced(claim, () -> {
            reconciliations.progress(claim, new Progress("waiting", 0, message));
            return Done.DONE;
        });
    }

    /** The namespace is as it was wished at that revision; a newer wish is not called fulfilled. */
    void ready(Claim claim, long revision) {
        reconciliations.fenced(claim, () -> {
            projects.lock(id(claim))
                    .filter(project -> project.revision() == revision && !project.isBeingDeleted())
                    .map(Project::ready)
                    .ifPresent(project -> {
                        projects.save(project);
                        journal.record(
                                RECONCILER,
                                new ProjectReady(
                                        project.organization(),
                                        project.workspace(),
                                        project.id(),
                                        project.revision(),
                                        project.state().text()));
                    });
            return Done.DONE;
        });
    }

    void failed(Claim claim, String reason) {
        reconciliations.fenced(claim, () -> {
            projects.lock(id(claim))
                    .filter(project -> !project.isBeingDeleted())
                    .ifPresent(project -> {
                        var changed = project.failed(reason);
                        projects.save(changed);
                        journal.record(
                                RECONCILER,
                                new ProjectFailed(
                                        changed.organization(),
                                        changed.workspace(),
                                        changed.id(),
                                        changed.revision(),
                                        changed.state().text(),
                                        reason));
                    });
            return Done.DONE;
        });
    }

    void deleted(Claim claim) {
        reconciliations.fenced(claim, () -> {
            remove(id(claim));
            return Done.DONE;
        });
    }

    /** The workspace is gone, and with it everything that was in it: nothing is left to be asked. In the caller's transaction. */
    public void workspaceGone(OrganizationId organization, WorkspaceId workspace) {
        for (var project : projects.allOf(workspace)) {
            remove(project.id());
            reconciliations.forget(organization, ProjectWishes.KIND, project.id());
        }
    }

    /** Two may come here for the same one: the lock lets one of them give back what it had taken. */
    private void remove(ProjectId id) {
        projects.lock(id).ifPresent(this::remove);
    }

    private void remove(Project project) {
        // The counter first, as whoever creates one: else two who use the same name could wait for each other.
        entitlements.release(project.organization(), Entitlement.PROJECTS, 1);
        projects.remove(project.id());
        scopes.remove(project.id().scope(), project.organization());
        journal.record(
                RECONCILER,
                new ProjectDeleted(
                        project.organization(),
                        project.workspace(),
                        project.id(),
                        project.revision() + 1,
                        "deleted",
                        project.name().value()));
    }

    private static ProjectId id(Claim claim) {
        return new ProjectId(claim.resource());
    }
}
