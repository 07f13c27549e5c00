package io.hexarch.applications.adapter.web;

import io.hexarch.applications.domain.Template;
import io.hexarch.platform.web.Patch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A merge patch of an application. The variables of {@code env} are replaced as a whole. */
public record UpdateApplicationRequest(
        Patch<String> image,
        Patch<Integer> port,
        Patch<Integer> replicas,
        Patch<Map<String, String>> env,
        Patch<List<String>> command,
        Patch<ResourcesBody> resources,
        Patch<@Nullable String> healthPath) {

    Template apply(Template current) {
        return new Template(
                image.or(current.image()),
                port.or(current.port()),
                env.or(current.environment()),
                command.or(current.command()),
                resources.map(body -> body.over(current.resources())).or(current.resources()),
                Optional.ofNullable(healthPath.or(current.healthPath().orElse(null))));
    }

    Optional<Integer> wantedReplicas() {
        return switch (replicas) {
            case Patch.Set<Integer>(var wanted) -> Optional.of(wanted);
            case Patch.Absent<Integer> _ -> Optional.empty();
        };
    }
}
