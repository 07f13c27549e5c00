package io.hexarch.applications.adapter.web;

import io.hexarch.applications.domain.Template;
import io.hexarch.applications.domain.Template.Resources;
import io.hexarch.platform.web.Patch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A merge patch of an application: a variable of {@code env} that is null goes away, one that is not named stays. */
public record UpdateApplicationRequest(
        Patch<String> image,
        Patch<Integer> port,
        Patch<Integer> replicas,
        Patch<Map<String, @Nullable String>> env,
        Patch<List<String>> command,
        Patch<@Nullable ResourcesBody> resources,
        Patch<@Nullable String> healthPath) {

    Template apply(Template current) {
        return new Template(
                image.or(current.image()),
                port.or(current.port()),
                env.map(changes -> merged(current.environment(), changes)).or(current.environment()),
                command.or(current.command()),
                resources
                        .map(body -> body == null ? Resources.DEFAULT : body.over(current.resources()))
                        .or(current.resources()),
                Optional.ofNullable(healthPath.or(current.healthPath().orElse(null))));
    }

    private static Map<String, String> merged(Map<String, String> current, Map<String, @Nullable String> changes) {
        var merged = new LinkedHashMap<>(current);
        changes.forEach((name, value) -> {
            if (value == null) merged.remove(name);
            else merged.put(name, value);
        });
        return merged;
    }

    Optional<Integer> wantedReplicas() {
        return switch (replicas) {
            case Patch.Set<Integer>(var wanted) -> Optional.of(wanted);
            case Patch.Absent<Integer> _ -> Optional.empty();
        };
    }
}
