package io.hexarch.applications.adapter.web;

import io.hexarch.applications.domain.ApplicationProblem;
import io.hexarch.applications.domain.Template.Resources;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.quantity.Quantities;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one pod may use, in Kubernetes' quantities. What is left out stays as it is by default. */
public record ResourcesBody(@Nullable String cpu, @Nullable String memory) {

    static ResourcesBody of(Resources resources) {
        return new ResourcesBody(Quantities.cpu(resources.cpuMillis()), Quantities.bytes(resources.memoryBytes()));
    }

    Resources over(Resources current) {
        return new Resources(
                parsed(cpu, Quantities::parseCpuMillis, "/resources/cpu", "250m or 1")
                        .orElse(current.cpuMillis()),
                parsed(memory, Quantities::parseBytes, "/resources/memory", "256Mi or 1Gi")
                        .orElse(current.memoryBytes()));
    }

    private static Optional<Long> parsed(
            @Nullable String text, Function<String, Optional<Long>> parse, String pointer, String examples) {
        if (text == null) return Optional.empty();
        var amount = parse.apply(text);
        if (amount.isPresent()) return amount;
        var message = "That is no quantity above zero, such as " + examples + ".";
        throw new Refused(
                Problem.of(ApplicationProblem.INVALID_SPECIFICATION, message).at(pointer, message));
    }
}
