package io.hexarch.projects.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.platform.tasks.testkit.InMemoryReconciliations;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.application.port.Namespaces.Specification;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.projects.domain.Quota;
import io.hexarch.projects.testkit.GivenWorkspaces;
import io.hexarch.projects.testkit.InMemoryMembers;
import io.hexarch.projects.testkit.InMemoryNamespaces;
import io.hexarch.projects.testkit.InMemoryProjects;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.InMemoryEntitlements;
import io.hexarch.testkit.fake.InMemoryScopes;
import io.hexarch.testkit.fake.RecordingJournal;
import io.hexarch.testkit.fake.SettableClock;
import io.hexarch.workspaces.WorkspaceId;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** Everything that the use cases of projects need, in memory, for one workspace of an organization with a quota of three. */
final class ProjectFixture {

    static final long QUOTA = 3;

    final SettableClock clock = new SettableClock();
    final OrganizationId organization = Actors.newOrganization();
    final Actor actor = Actors.person(Actors.newPerson(), organization);
    final GivenWorkspaces workspaces = new GivenWorkspaces();
    final WorkspaceId workspace = workspaces.ready(organization);
    final GivenAccess access = new GivenAccess();
    final InMemoryProjects projects = new InMemoryProjects();
    final InMemoryMembers members = new InMemoryMembers(clock);
    final InMemoryEntitlements entitlements = new InMemoryEntitlements(QUOTA);
    final InMemoryScopes scopes = new InMemoryScopes();
    final RecordingJournal journal = new RecordingJournal();
    final DirectTransaction transaction = new DirectTransaction(projects, members, entitlements, scopes, journal);
    final InMemoryReconciliations reconciliations = new InMemoryReconciliations(transaction);
    final InMemoryNamespaces namespaces = new InMemoryNamespaces(clock);

    private final ProjectWishes wishes = new ProjectWishes(journal, reconciliations);
    private final ChangeProject changes = new ChangeProject(transaction, projects, wishes);
    final CreateProject create = new CreateProject(
            access,
            transaction,
            workspaces,
            projects,
            entitlements,
            scopes,
            wishes,
            new TimeOrderedIds(clock, new Random(7)),
            clock);
    final ChangeProjectQuota quota = new ChangeProjectQuota(access, changes);
    final DeleteProject delete = new DeleteProject(access, changes);
    final SetProjectMember setMember = new SetProjectMember(access, changes, members);
    final RemoveProjectMember removeMember = new RemoveProjectMember(access, changes, members);
    final ListProjectMembers listMembers = new ListProjectMembers(access, transaction, members);
    final ViewProject view = new ViewProject(access, transaction, projects);
    final ListProjects list = new ListProjects(access, transaction, projects);
    final ViewProjectUsage usage = new ViewProjectUsage(access, transaction, projects, namespaces);
    final StoredProjects facade = new StoredProjects(projects);
    final ProjectRecord record = new ProjectRecord(reconciliations, projects, members, journal, entitlements, scopes);
    final ChangedRights changedRights = new ChangedRights(projects, reconciliations);
    final ReconcileProject reconcile = new ReconcileProject(namespaces, record);

    ProjectFixture() {
        scopes.add(workspace.scope(), io.hexarch.kernel.access.Scope.of(organization), organization);
    }

    CreateProject.Outcome create(String name) {
        return create.create(actor, new CreateProject.Command(workspace, new ProjectName(name), Quota.NONE));
    }

    Project created(String name) {
        return switch (create(name)) {
            case CreateProject.Created(var project) -> project;
            case CreateProject.NameTaken refused -> throw new AssertionError(refused);
            case CreateProject.QuotaExhausted refused -> throw new AssertionError(refused);
            case CreateProject.WorkspaceUnavailable refused -> throw new AssertionError(refused);
        };
    }

    Project ready(String name) {
        var project = created(name);
        settle(project);
        return now(project);
    }

    PersonId member(Project project, MemberRole role) {
        var person = Actors.newPerson();
        members.belongs(person);
        setMember.set(actor, project.id(), person, role);
        return person;
    }

    void settle(Project project) {
        for (int i = 0; i < 200 && reconciliations.isOpen(project.id()); i++) step(project);
        if (reconciliations.isOpen(project.id()))
            throw new AssertionError("still open: " + projects.find(project.id()));
    }

    void step(Project project) {
        reconciliations.step(reconcile, project.id());
        clock.forward(Duration.ofMillis(250));
    }

    Project now(Project project) {
        return projects.find(project.id()).orElseThrow();
    }

    ChangeProject.Outcome delete(Project project) {
        return delete.delete(
                actor,
                project.id(),
                now(project).generation(),
                Optional.of(project.name().value()));
    }

    Specification namespace(Project project) {
        return namespaces.specification(workspace, project.name().value()).orElseThrow();
    }
}
