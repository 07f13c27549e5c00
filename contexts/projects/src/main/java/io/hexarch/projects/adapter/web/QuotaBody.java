package io.hexarch.projects.adapter.web;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.quantity.Quantities;
import io.hexarch.projects.domain.ProjectProblem;
import io.hexarch.projects.domain.Quota;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A project's quota in Kubernetes' quantities. Null: bounded by the workspace only. */
public record QuotaBody(
        @Nullable String cpu,
        @Nullable String memory,
        @Nullable Integer pods) {

    static QuotaBody of(Quota quota) {
        return new QuotaBody(
                quota.cpuMillis().map(Quantities::cpu).orElse(null),
                quota.memoryBytes().map(Quantities::bytes).orElse(null),
                quota.pods().orElse(null));
    }

    Quota toQuota() {
        if (pods != null && pods < 1) throw refused("/quota/pods", "At least one pod.");
        return new Quota(
                parsed(cpu, Quantities::parseCpuMillis, "/quota/cpu", "500m or 2"),
                parsed(memory, Quantities::parseBytes, "/quota/memory", "512Mi or 4Gi"),
                Optional.ofNullable(pods));
    }

    private static Optional<Long> parsed(
            @Nullable String text, Function<String, Optional<Long>> parse, String pointer, String examples) {
        if (text == null) return Optional.empty();
        var amount = parse.apply(text);
        if (amount.isEmpty()) throw refused(pointer, "That is no quantity above zero, such as " + examples + ".");
        return amount;
    }

    private static Refused refused(String pointer, String message) {
        return new Refused(Problem.of(ProjectProblem.INVALID_QUANTITY, message).at(pointer, message));
    }
}
