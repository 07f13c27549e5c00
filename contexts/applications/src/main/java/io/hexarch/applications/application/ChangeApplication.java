package io.hexarch.applications.application;

import io.hexarch.applications.ApplicationEvent;
import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.ApplicationProblem;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How every change of an existing application goes: lock, compare, change, save, tell. After the gate. */
public final class ChangeApplication {

    private final TenantTransaction transaction;
    private final ApplicationRepository applications;
    private final ApplicationWishes wishes;

    public ChangeApplication(
            TenantTransaction transaction, ApplicationRepository applications, ApplicationWishes wishes) {
        this.transaction = transaction;
        this.applications = applications;
        this.wishes = wishes;
    }

    /** A change that leaves the application as it is saves nothing and tells nothing. */
    Outcome change(
            Actor actor,
            ApplicationId id,
            Optional<Generation> expected,
            UnaryOperator<Application> change,
            Function<Application, ApplicationEvent> event) {
        return transaction.in(actor, actor.tenant(), () -> {
            var application = applications.lock(id).orElseThrow(AccessRefused::notFound);
            if (expected.isPresent() && !expected.get().equals(application.generation()))
                return new ChangedMeanwhile(application.generation());
            if (application.isBeingDeleted()) return new BeingDeleted();
            var changed = change.apply(application);
            if (changed.equals(application)) return new Accepted(application);
            applications.save(changed);
            wishes.wish(actor, changed, event.apply(changed));
            return new Accepted(changed);
        });
    }

    /** What a change comes to. */
    public sealed interface Outcome {}

    public record Accepted(Application application) implements Outcome {}

    public record BeingDeleted() implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                    ApplicationProblem.BEING_DELETED,
                    "The application is on its way out; nothing can be changed any more.");
        }
    }

    public record ChangedMeanwhile(Generation current) implements Outcome, Refusal {
        @Override
        public Problem problem() {
            return Problem.changedMeanwhile("application", current.value());
        }
    }
}
