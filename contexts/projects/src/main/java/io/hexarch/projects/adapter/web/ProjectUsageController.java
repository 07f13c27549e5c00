package io.hexarch.projects.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.quantity.Quantities;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.ViewProjectUsage;
import io.hexarch.projects.application.port.ProjectInsight.Amount;
import io.hexarch.projects.application.port.ProjectInsight.Usage;
import io.hexarch.projects.application.port.WorkspaceUnreachable;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a project uses. */
@RestController
public final class ProjectUsageController {

    private static final Duration LATER = Duration.ofSeconds(10);

    private final ViewProjectUsage viewProjectUsage;

    public ProjectUsageController(ViewProjectUsage viewProjectUsage) {
        this.viewProjectUsage = viewProjectUsage;
    }

    @GetMapping("/api/v1/projects/{project}/usage")
    ProjectUsageResponse getProjectUsage(@PathVariable ProjectId project, Actor actor) {
        try {
            return ProjectUsageResponse.of(viewProjectUsage.view(actor, project));
        } catch (WorkspaceUnreachable silent) {
            throw new Refused(
                    Problem.of(KernelProblem.UNAVAILABLE, silent.reason()).retryAfter(LATER));
        }
    }

    /**
     * Use and limits.
     *
     * @param measured false when the workspace has no metrics: then cpu and memory are what is requested
     */
    public record ProjectUsageResponse(
            UsedAmount cpu, UsedAmount memory, UsedAmount pods, Instant at, boolean measured) {

        /** @param limit null: bounded by the workspace only */
        public record UsedAmount(String used, @Nullable String limit) {

            static UsedAmount of(Amount amount, LongFunction<String> text) {
                return new UsedAmount(
                        text.apply(amount.used()),
                        amount.limit().map(text::apply).orElse(null));
            }
        }

        static ProjectUsageResponse of(Usage usage) {
            return new ProjectUsageResponse(
                    UsedAmount.of(usage.cpuMillis(), Quantities::cpu),
                    UsedAmount.of(usage.memoryBytes(), Quantities::bytes),
                    UsedAmount.of(usage.pods(), Long::toString),
                    usage.at(),
                    usage.measured());
        }
    }
}
