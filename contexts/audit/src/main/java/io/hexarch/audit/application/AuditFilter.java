package io.hexarch.audit.application;

import io.hexarch.audit.domain.AuditResult;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which records are wanted; what is empty does not matter.
 *
 * @param target the id of what the deed was done to, as the outside sees it
 * @param from the earliest
 * @param to before this
 */
public record AuditFilter(
        Optional<UUID> actor,
        Optional<String> action,
        Optional<String> target,
        Optional<AuditResult> result,
        Optional<Instant> from,
        Optional<Instant> to) {

    public static final AuditFilter ALL = new AuditFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
