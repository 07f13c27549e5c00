package io.hexarch.workspaces.application;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.organizations.Organizations;
import io.hexarch.platform.tasks.testkit.InMemoryReconciliations;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.InMemoryEntitlements;
import io.hexarch.testkit.fake.RecordingJournal;
import io.hexarch.testkit.fake.SettableClock;
import io.hexarch.workspaces.application.port.KnownWorkspaces;
import io.hexarch.workspaces.application.port.Shapes;
import io.hexarch.workspaces.domain.Shape;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceName;
import io.hexarch.workspaces.testkit.GivenInsight;
import io.hexarch.workspaces.testkit.HostFaults;
import io.hexarch.workspaces.testkit.InMemoryVirtualClusters;
import io.hexarch.workspaces.testkit.InMemoryVirtualClusters.Pace;
import io.hexarch.workspaces.testkit.InMemoryWorkspaces;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Everything that the use cases of workspaces need, in memory, for one organization with a quota of three. */
final class WorkspaceFixture {

    static final long QUOTA = 3;

    final SettableClock clock = new SettableClock();
    final OrganizationId organization = Actors.newOrganization();
    final Actor actor = Actors.person(Actors.newPerson(), organization);
    final GivenAccess access = new GivenAccess();
    final InMemoryWorkspaces workspaces = new InMemoryWorkspaces();
    final InMemoryEntitlements entitlements = new InMemoryEntitlements(QUOTA);
    final RecordingJournal journal = new RecordingJournal();
    final KnownScopes scopes = new KnownScopes();
    final DirectTransaction transaction = new DirectTransaction(workspaces, entitlements, journal);
    final InMemoryReconciliations reconciliations = new InMemoryReconciliations(transaction);
    final HostFaults faults = new HostFaults();
    final InMemoryVirtualClusters host = new InMemoryVirtualClusters(
            clock, new Pace(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(1)), faults);
    private final WorkspaceWishes wishes = new WorkspaceWishes(journal, reconciliations);
    private final ChangeWorkspace changes = new ChangeWorkspace(transaction, workspaces);

    final CreateWorkspace create = new CreateWorkspace(
            access,
            transaction,
            workspaces,
            entitlements,
            scopes,
            new TwoShapes(),
            wishes,
            new TimeOrderedIds(clock, new Random(7)),
            clock);
    final SleepWorkspace sleep = new SleepWorkspace(access, changes, wishes, clock);
    final WakeWorkspace wake = new WakeWorkspace(access, changes, wishes, clock);
    final RetryWorkspace retry = new RetryWorkspace(access, changes, wishes, clock);
    final DeleteWorkspace delete = new DeleteWorkspace(access, changes, wishes, clock);
    final WorkspaceRecord record =
            new WorkspaceRecord(reconciliations, workspaces, journal, entitlements, scopes, clock);
    final ReconcileWorkspace reconcile = new ReconcileWorkspace(host, record);
    final GivenInsight insight = new GivenInsight();
    final KnownWorkspaces known = (asking, id) -> workspaces.find(id);
    final ViewWorkspace view = new ViewWorkspace(access, transaction, workspaces);
    final ListWorkspaces list = new ListWorkspaces(access, transaction, workspaces);
    final ViewWorkspaceEvents events = new ViewWorkspaceEvents(access, known, insight, clock);
    final ViewWorkspaceUsage usage = new ViewWorkspaceUsage(access, known, insight);
    final ListShapes shapes = new ListShapes(access, new TwoShapes());
    final StoredWorkspaces facade = new StoredWorkspaces(workspaces);
    final Set<OrganizationId> closed = new HashSet<>();
    final RestWorkspaces rest = new RestWorkspaces(transaction, new GivenOrganizations(), workspaces, wishes, clock);
    final EndWorkspaces end = new EndWorkspaces(transaction, workspaces, wishes, clock);
    final Orphans orphans = new Orphans(host, transaction, workspaces);

    Workspace created(String name) {
        var outcome = create.create(
                actor, new CreateWorkspace.Command(organization, new WorkspaceName(name), Optional.empty()));
        if (outcome instanceof CreateWorkspace.Created(var workspace)) return workspace;
        throw new AssertionError(outcome);
    }

    Workspace ready(String name) {
        var workspace = created(name);
        settle(workspace);
        return now(workspace);
    }

    /** Steps on, and time with it, until nothing is due. */
    void settle(Workspace workspace) {
        for (int i = 0; i < 200 && reconciliations.isOpen(workspace.id()); i++) {
            reconciliations.step(reconcile, workspace.id());
            clock.forward(Duration.ofMillis(250));
        }
        if (reconciliations.isOpen(workspace.id()))
            throw new AssertionError("still open: " + workspaces.find(workspace.id()));
    }

    Workspace now(Workspace workspace) {
        return workspaces.find(workspace.id()).orElseThrow();
    }

    private final class GivenOrganizations implements Organizations {
        @Override
        public Optional<OrganizationView> find(OrganizationId id) {
            return Optional.of(new OrganizationView(id, "acme", "Acme"));
        }

        @Override
        public boolean open(OrganizationId id) {
            return !closed.contains(id);
        }
    }

    static final class KnownScopes implements Scopes {
        final Set<Scope> known = new HashSet<>();

        @Override
        public void add(Scope scope, Scope parent, OrganizationId organization) {
            known.add(scope);
        }

        @Override
        public void remove(Scope scope, OrganizationId organization) {
            known.remove(scope);
        }
    }

    private static final class TwoShapes implements Shapes {
        @Override
        public List<Shape> all() {
            return List.of(preset(), new Shape("large", 8000, 16L << 30, 100L << 30, 100));
        }

        @Override
        public Shape preset() {
            return new Shape("small", 2000, 4L << 30, 10L << 30, 30);
        }
    }
}
