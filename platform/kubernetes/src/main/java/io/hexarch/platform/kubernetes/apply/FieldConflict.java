package io.hexarch.platform.kubernetes.apply;

import io.fabric8.kubernetes.api.model.StatusCause;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Somebody else owns a field that was to be applied, or changed the object at the same moment. */
public final class FieldConflict extends RuntimeException {

    private final transient List<Held> held;

    /** @param held empty when the object was changed at the same moment */
    FieldConflict(String message, List<Held> held) {
        super(message, null, false, false);
        this.held = List.copyOf(held);
    }

    /** The message is the API server's own words: which fields, and who owns them. */
    static FieldConflict of(KubernetesClientException failed) {
        var causes = Optional.ofNullable(failed.getStatus())
                .map(status -> status.getDetails())
                .map(details -> details.getCauses())
                .orElse(List.of());
        return new FieldConflict(
                String.valueOf(failed.getMessage()),
                causes.stream()
                        .filter(cause -> "FieldManagerConflict".equals(cause.getReason()))
                        .map(Held::of)
                        .toList());
    }

    /**
     * A field that is another's.
     *
     * @param path for example {@code .spec.replicas}
     * @param owner in the API server's words, for example {@code conflict with "kubectl" with subresource "scale" using apps/v1}
     */
    public record Held(String path, String owner) {
        private static Held of(StatusCause cause) {
            return new Held(
                    Objects.requireNonNullElse(cause.getField(), ""),
                    Objects.requireNonNullElse(cause.getMessage(), ""));
        }
    }

    public List<Held> held() {
        return held;
    }
}
