package io.hexarch.workspaces.application;

import static io.hexarch.kernel.entitlement.Entitlement.WORKSPACES;
import static io.hexarch.workspaces.application.WorkspacePermissions.WORKSPACE_CREATE;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.Shapes;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.domain.Workspace;
import io.hexarch.workspaces.domain.WorkspaceName;
import io.hexarch.workspaces.domain.WorkspaceProblem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Wishes a workspace. Answers before anything exists on a host; {@link ReconcileWorkspace} makes it so. */
@UseCase
public final class CreateWorkspace {

    private final Access access;
    private final TenantTransaction transaction;
    private final WorkspaceRepository workspaces;
    private final Entitlements entitlements;
    private final Scopes scopes;
    private final Shapes shapes;
    private final WorkspaceWishes wishes;
    private final Ids ids;
    private final Clock clock;

    public CreateWorkspace(
            Access access,
            TenantTransaction transaction,
            WorkspaceRepository workspaces,
            Entitlements entitlements,
            Scopes scopes,
            Shapes shapes,
            WorkspaceWishes wishes,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.workspaces = workspaces;
        this.entitlements = entitlements;
        this.scopes = scopes;
        this.shapes = shapes;
        this.wishes = wishes;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome create(Actor actor, Command command) {
        access.require(actor, WORKSPACE_CREATE, Scope.of(command.organization()));
        var shape = command.shape().map(shapes::find).orElseGet(() -> Optional.of(shapes.preset()));
        if (shape.isEmpty())
            return new UnknownShape(
                    command.shape().orElseThrow(),
                    shapes.all().stream().map(s -> s.name()).toList());
        return transaction.in(actor, command.organization(), () -> {
            if (!entitlements.take(command.organization(), WORKSPACES, 1))
                return new QuotaExhausted(entitlements.limit(command.organization(), WORKSPACES));
            var workspace = Workspace.requested(
                    new WorkspaceId(ids.next()), command.organization(), command.name(), shape.get(), clock.instant());
            if (!workspaces.add(workspace)) return new NameTaken(command.name());
            scopes.add(workspace.id().scope(), Scope.of(command.organization()), command.organization());
            wishes.requested(actor, workspace);
            return new Created(workspace);
        });
    }

    /** @param shape its name; empty: the preset one */
    public record Command(OrganizationId organization, WorkspaceName name, Optional<String> shape) {}

    /** What the wish comes to. */
    public sealed interface Outcome {}

    public record Created(Workspace workspace) implements Outcome {}

    public record NameTaken(WorkspaceName name) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            var detail = "The organization has a workspace named " + name + " already. Choose another name.";
            return Problem.of(WorkspaceProblem.NAME_TAKEN, detail).at("/name", detail);
        }
    }

    public record QuotaExhausted(long limit) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    WorkspaceProblem.QUOTA_EXHAUSTED,
                    "The organization's plan allows " + limit
                            + " workspaces, and it has them all. Delete one, or ask for a larger plan.");
        }
    }

    public record UnknownShape(String shape, List<String> known) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            var detail = "There is no shape named " + shape + ". There are: " + String.join(", ", known) + ".";
            return Problem.of(WorkspaceProblem.UNKNOWN_SHAPE, detail).at("/shape", detail);
        }
    }
}
