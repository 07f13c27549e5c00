package io.hexarch.audit.domain;

import java.util.Optional;

/**
 * Something wrong with a chain.
 *
 * @param position the link at which it shows; empty when it shows at the end only
 * @param detail a sentence for people
 */
public record Fault(FaultKind kind, Optional<Long> position, Optional<AuditRecordId> record, String detail) {

    static Fault at(FaultKind kind, Link link, String detail) {
        return new Fault(
                kind, Optional.of(link.position()), Optional.of(link.subject().record()), detail);
    }

    static Fault atEnd(FaultKind kind, String detail) {
        return new Fault(kind, Optional.empty(), Optional.empty(), detail);
    }
}
