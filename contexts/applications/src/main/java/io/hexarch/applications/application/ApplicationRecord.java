package io.hexarch.applications.application;

import io.hexarch.applications.ApplicationEvent.ApplicationDeleted;
import io.hexarch.applications.ApplicationEvent.ApplicationRolloutChanged;
import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.application.port.Workloads.Placed;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.ApplicationState;
import io.hexarch.applications.domain.Rollout;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.Progress;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.Projects;
import java.util.Optional;

/** What the reconciler reads and writes of an application, each in one transaction that holds only while its claim is the newest. */
public final class ApplicationRecord {

    private static final Actor RECONCILER = new Actor.SystemPart("applications");

    private final Reconciliations reconciliations;
    private final ApplicationRepository applications;
    private final Projects projects;
    private final Journal journal;
    private final Entitlements entitlements;

    public ApplicationRecord(
            Reconciliations reconciliations,
            ApplicationRepository applications,
            Projects projects,
            Journal journal,
            Entitlements entitlements) {
        this.reconciliations = reconciliations;
        this.applications = applications;
        this.projects = projects;
        this.journal = journal;
        this.entitlements = entitlements;
    }

    /** Empty when nothing is left to do: the application is gone, or goes now. */
    Optional<Placed> read(Claim claim) {
        return reconciliations.fenced(claim, () -> {
            var application = applications.find(id(claim));
            var placed = application.flatMap(this::placed);
            // Its project ended while it was wished: nobody else will come back to it.
            if (placed.isEmpty()) application.ifPresent(found -> remove(found.id()));
            return placed;
        });
    }

    private Optional<Placed> placed(Application application) {
        return projects.find(application.home().project()).map(project -> new Placed(application, project.name()));
    }

    void waits(Claim claim, String message) {
        reconciliations.fenced(claim, () -> {
            reconciliations.progress(claim, new Progress("waiting", 0, message));
            return Done.DONE;
        });
    }

    /**
     * Writes what was seen, if it is news, and says where the application stands now.
     *
     * @param of the wish that the pods were compared with; what was seen says nothing about a newer one
     */
    ApplicationState seen(Claim claim, Generation of, Rollout rollout) {
        return reconciliations.fenced(claim, () -> {
            var before = applications.lock(id(claim)).orElseThrow();
            if (!before.generation().equals(of)) return before.state();
            var now = before.seen(rollout);
            if (!now.equals(before)) {
                applications.save(now);
                remember(now);
                reconciliations.progress(claim, new Progress("rollout", rollout.percent(), now.progress()));
                journal.record(RECONCILER, changed(now));
            }
            return now.state();
        });
    }

    private void remember(Application now) {
        var release = applications.release(now.id(), now.release()).orElseThrow();
        var seen = release.seen(now);
        if (!seen.equals(release)) applications.saveRelease(now, seen);
    }

    private static ApplicationRolloutChanged changed(Application now) {
        return new ApplicationRolloutChanged(
                now.home().organization(),
                now.home().project(),
                now.id(),
                now.revision(),
                now.state().text(),
                now.rollout().ready(),
                now.rollout().wanted(),
                now.rollout().percent());
    }

    void deleted(Claim claim) {
        reconciliations.fenced(claim, () -> {
            remove(id(claim));
            return Done.DONE;
        });
    }

    /** The project is gone, and with it everything in its namespace. In the caller's transaction. */
    public void projectGone(OrganizationId organization, ProjectId project) {
        for (var application : applications.allOf(project)) {
            remove(application.id());
            reconciliations.forget(organization, ApplicationWishes.KIND, application.id());
        }
    }

    /** Two may come here for the same one: the lock lets one of them give back what it had taken. */
    private void remove(ApplicationId id) {
        applications.lock(id).ifPresent(this::remove);
    }

    private void remove(Application application) {
        // The counter first, as whoever creates one: else two who use the same name could wait for each other.
        entitlements.release(application.home().organization(), Entitlement.APPLICATIONS, 1);
        applications.remove(application.id());
        journal.record(
                RECONCILER,
                new ApplicationDeleted(
                        application.home().organization(),
                        application.home().project(),
                        application.id(),
                        application.revision() + 1,
                        "deleted",
                        application.name().value()));
    }

    private static ApplicationId id(Claim claim) {
        return new ApplicationId(claim.resource());
    }
}
