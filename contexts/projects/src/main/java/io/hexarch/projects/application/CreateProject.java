package io.hexarch.projects.application;

import static io.hexarch.kernel.entitlement.Entitlement.PROJECTS;
import static io.hexarch.projects.application.ProjectPermissions.PROJECT_CREATE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.projects.ProjectEvent.ProjectRequested;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectRepository;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.projects.domain.ProjectProblem;
import io.hexarch.projects.domain.Quota;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.Workspaces;
import java.time.Clock;

/** Wishes a project. Answers before its namespace exists; {@link ReconcileProject} makes it so. */
@UseCase
public final class CreateProject {

    private final Access access;
    private final TenantTransaction transaction;
    private final Workspaces workspaces;
    private final ProjectRepository projects;
    private final Entitlements entitlements;
    private final Scopes scopes;
    private final ProjectWishes wishes;
    private final Ids ids;
    private final Clock clock;

    public CreateProject(
            Access access,
            TenantTransaction transaction,
            Workspaces workspaces,
            ProjectRepository projects,
            Entitlements entitlements,
            Scopes scopes,
            ProjectWishes wishes,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.workspaces = workspaces;
        this.projects = projects;
        this.entitlements = entitlements;
        this.scopes = scopes;
        this.wishes = wishes;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome create(Actor actor, Command command) {
        access.require(actor, PROJECT_CREATE, command.workspace().scope());
        var organization = actor.tenant();
        return transaction.in(actor, organization, () -> {
            var workspace = workspaces.find(command.workspace()).orElseThrow(AccessRefused::notFound);
            if (workspace.isLeaving()) return new WorkspaceUnavailable(workspace.state());
            if (!entitlements.take(organization, PROJECTS, 1))
                return new QuotaExhausted(entitlements.limit(organization, PROJECTS));
            var project = Project.requested(
                    new ProjectId(ids.next()),
                    organization,
                    command.workspace(),
                    command.name(),
                    command.quota(),
                    clock.instant());
            if (!projects.add(project)) return new NameTaken(command.name());
            scopes.add(project.id().scope(), command.workspace().scope(), organization);
            wishes.wish(
                    actor,
                    project,
                    new ProjectRequested(
                            organization,
                            command.workspace(),
                            project.id(),
                            project.revision(),
                            project.state().text(),
                            project.name().value()));
            return new Created(project);
        });
    }

    public record Command(WorkspaceId workspace, ProjectName name, Quota quota) {}

    /** What the wish comes to. */
    public sealed interface Outcome {}

    public record Created(Project project) implements Outcome {}

    public record NameTaken(ProjectName name) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            var detail = "The workspace has a project named " + name + " already. Choose another name.";
            return Problem.of(ProjectProblem.NAME_TAKEN, detail).at("/name", detail);
        }
    }

    public record QuotaExhausted(long limit) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    ProjectProblem.QUOTA_EXHAUSTED,
                    "The organization's plan allows " + limit
                            + " projects, and it has them all. Delete one, or ask for a larger plan.");
        }
    }

    public record WorkspaceUnavailable(String state) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    ProjectProblem.WORKSPACE_UNAVAILABLE, "The workspace is " + state + ". Choose another workspace.");
        }
    }
}
