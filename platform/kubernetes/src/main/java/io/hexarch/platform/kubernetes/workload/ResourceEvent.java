package io.hexarch.platform.kubernetes.workload;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a resource, in words, as the API shows it.
 *
 * @param reason one word, for example {@code FailedScheduling}
 * @param object what it is about, as it is called inside the workspace; null: the resource itself
 */
public record ResourceEvent(
        Instant at,
        Severity type,
        String reason,
        String message,
        @Nullable String object) {

    /** Whether something is not as it should be. */
    public enum Severity {
        NORMAL,
        WARNING
    }

    public static ResourceEvent of(
            Instant at, boolean isWarning, String reason, String message, Optional<String> object) {
        return new ResourceEvent(
                at, isWarning ? Severity.WARNING : Severity.NORMAL, reason, message, object.orElse(null));
    }
}
