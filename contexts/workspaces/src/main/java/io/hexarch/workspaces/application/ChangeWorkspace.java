package io.hexarch.workspaces.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.domain.Transition;
import io.hexarch.workspaces.domain.Workspace;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How every change of an existing workspace's wish goes: lock, compare, ask the workspace, save, tell. After the gate. */
public final class ChangeWorkspace {

    private final TenantTransaction transaction;
    private final WorkspaceRepository workspaces;

    public ChangeWorkspace(TenantTransaction transaction, WorkspaceRepository workspaces) {
        this.transaction = transaction;
        this.workspaces = workspaces;
    }

    Outcome change(
            Actor actor,
            WorkspaceId id,
            Optional<Generation> expected,
            Function<Workspace, Transition> wish,
            BiConsumer<Actor, Workspace> tell) {
        return transaction.in(actor, actor.tenant(), () -> {
            var workspace = workspaces.lock(id).orElseThrow(AccessRefused::notFound);
            if (expected.isPresent() && !expected.get().equals(workspace.generation()))
                return new ChangedMeanwhile(workspace.generation());
            return switch (wish.apply(workspace)) {
                case Transition.Changed(var changed) -> {
                    workspaces.save(changed);
                    tell.accept(actor, changed);
                    yield new Accepted(changed);
                }
                case Transition.Unchanged(var same) -> new Accepted(same);
                case Transition.Denied denied -> new Denied(denied);
            };
        });
    }

    /** What a change comes to. */
    public sealed interface Outcome {}

    /** @param workspace as it is now wished */
    public record Accepted(Workspace workspace) implements Outcome {}

    public record Denied(Transition.Denied reason) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return reason.problem();
        }
    }

    public record ChangedMeanwhile(Generation current) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.changedMeanwhile("workspace", current.value());
        }
    }
}
