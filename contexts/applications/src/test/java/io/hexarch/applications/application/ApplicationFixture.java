package io.hexarch.applications.application;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.ApplicationName;
import io.hexarch.applications.domain.Release;
import io.hexarch.applications.domain.Template;
import io.hexarch.applications.testkit.GivenPlaces;
import io.hexarch.applications.testkit.InMemoryApplications;
import io.hexarch.applications.testkit.InMemoryHosts;
import io.hexarch.applications.testkit.InMemoryWorkloads;
import io.hexarch.applications.testkit.WorkloadFaults;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.tasks.testkit.InMemoryReconciliations;
import io.hexarch.projects.ProjectView;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.InMemoryEntitlements;
import io.hexarch.testkit.fake.RecordingJournal;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Everything that the use cases of applications need, in memory, for one project of an organization with a quota of three. */
final class ApplicationFixture {

    static final long QUOTA = 3;
    private static final Duration PACE = Duration.ofSeconds(2);

    final SettableClock clock = new SettableClock();
    final Ids ids = new TimeOrderedIds(clock, new Random(7));
    final OrganizationId organization = Actors.newOrganization();
    final Actor actor = Actors.person(Actors.newPerson(), organization);
    final GivenPlaces places = new GivenPlaces();
    final ProjectView project = places.project(organization, places.workspace(organization, "team-a"), "web");
    final GivenAccess access = new GivenAccess();
    final InMemoryHosts hosts = new InMemoryHosts();
    final InMemoryApplications applications = new InMemoryApplications(hosts);
    final InMemoryEntitlements entitlements = new InMemoryEntitlements(QUOTA);
    final RecordingJournal journal = new RecordingJournal();
    final DirectTransaction transaction = new DirectTransaction(applications, hosts, entitlements, journal);
    final InMemoryReconciliations reconciliations = new InMemoryReconciliations(transaction);
    final WorkloadFaults faults = new WorkloadFaults();
    final InMemoryWorkloads workloads = new InMemoryWorkloads(clock, PACE, faults);

    final ApplicationScopes scopes = new ApplicationScopes(transaction, applications);
    private final ReleaseLog log = new ReleaseLog(applications, ids, clock);
    private final ApplicationWishes wishes = new ApplicationWishes(journal, reconciliations);
    private final ChangeApplication changes = new ChangeApplication(transaction, applications, wishes);
    final Placement placement = new Placement(transaction, applications, places);
    final CreateApplication create = new CreateApplication(
            access,
            transaction,
            places,
            applications,
            entitlements,
            log,
            new Addresses(places, hosts),
            wishes,
            ids,
            clock);
    final UpdateApplication update = new UpdateApplication(access, scopes, changes, log);
    final RollBackApplication rollBack = new RollBackApplication(access, scopes, changes, applications, log);
    final RestartApplication restart = new RestartApplication(access, scopes, changes, clock);
    final DeleteApplication delete = new DeleteApplication(access, scopes, changes);
    final ViewApplication view = new ViewApplication(access, scopes, transaction, applications);
    final ListApplications list = new ListApplications(access, transaction, applications);
    final ListReleases releases = new ListReleases(access, scopes, transaction, applications);
    final ReadLogs logs = new ReadLogs(access, scopes, placement, workloads);
    final ViewApplicationEvents events = new ViewApplicationEvents(access, scopes, placement, workloads);
    final ApplicationRecord record =
            new ApplicationRecord(reconciliations, applications, places, journal, entitlements);
    final ReconcileApplication reconcile = new ReconcileApplication(workloads, record);

    static Template template(String image) {
        return new Template(image, 8080, Map.of(), List.of(), Template.Resources.DEFAULT, Optional.empty());
    }

    CreateApplication.Outcome create(String name, Template template, int replicas) {
        return create.create(
                actor, new CreateApplication.Command(project.id(), new ApplicationName(name), template, replicas));
    }

    Application created(String name, String image) {
        return switch (create(name, template(image), 2)) {
            case CreateApplication.Created(var application) -> application;
            case CreateApplication.NameTaken refused -> throw new AssertionError(refused);
            case CreateApplication.QuotaExhausted refused -> throw new AssertionError(refused);
            case CreateApplication.ProjectUnavailable refused -> throw new AssertionError(refused);
        };
    }

    Application running(String name) {
        var application = created(name, "ghcr.io/acme/" + name + ":1");
        settle(application);
        return now(application);
    }

    /** Steps on, and time with it, until nothing is due. */
    void settle(Application application) {
        for (int i = 0; i < 200 && reconciliations.isOpen(application.id()); i++) step(application);
        if (reconciliations.isOpen(application.id())) throw new AssertionError("still open: " + find(application.id()));
    }

    void step(Application application) {
        reconciliations.step(reconcile, application.id());
        clock.forward(Duration.ofMillis(250));
    }

    Application now(Application application) {
        return find(application.id()).orElseThrow();
    }

    Optional<Application> find(ApplicationId id) {
        return applications.find(id);
    }

    /** The newest first. */
    List<Release> releases(Application application) {
        return releases.list(actor, application.id(), PageRequest.first()).items();
    }

    ChangeApplication.Outcome wish(Application application, Template template, int replicas) {
        return update.update(
                actor, application.id(), now(application).generation(), before -> template, Optional.of(replicas));
    }

    ChangeApplication.Outcome delete(Application application) {
        return delete.delete(
                actor,
                application.id(),
                now(application).generation(),
                Optional.of(application.name().value()));
    }
}
