package io.hexarch.projects.application;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.projects.ProjectEvent;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectRepository;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectProblem;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How every change of an existing project goes: lock, compare, change, save, tell. After the gate. */
public final class ChangeProject {

    private final TenantTransaction transaction;
    private final ProjectRepository projects;
    private final ProjectWishes wishes;

    public ChangeProject(TenantTransaction transaction, ProjectRepository projects, ProjectWishes wishes) {
        this.transaction = transaction;
        this.projects = projects;
        this.wishes = wishes;
    }

    Outcome change(
            Actor actor,
            ProjectId id,
            Optional<Generation> expected,
            UnaryOperator<Project> change,
            Function<Project, ProjectEvent> event) {
        return transaction.in(actor, actor.tenant(), () -> {
            var project = projects.lock(id).orElseThrow(AccessRefused::notFound);
            if (expected.isPresent() && !expected.get().equals(project.generation()))
                return new ChangedMeanwhile(project.generation());
            if (project.isBeingDeleted()) return new BeingDeleted();
            var changed = change.apply(project);
            projects.save(changed);
            wishes.wish(actor, changed, event.apply(changed));
            return new Accepted(changed);
        });
    }

    /** What a change comes to. */
    public sealed interface Outcome {}

    public record Accepted(Project project) implements Outcome {}

    public record BeingDeleted() implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    ProjectProblem.BEING_DELETED, "The project is on its way out; nothing can be changed any more.");
        }
    }

    public record ChangedMeanwhile(Generation current) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.changedMeanwhile("project", current.value());
        }
    }
}
