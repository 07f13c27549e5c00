package io.hexarch.audit.adapter.web;

import io.hexarch.audit.application.Told;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, to what, when, from where and with which result.
 *
 * @param erased the address is erased: its key is destroyed
 */
record AuditRecord(
        AuditRecordId id,
        Instant at,
        AuditActor actor,
        String initiatedBy,
        String action,
        AuditTarget target,
        AuditResult result,
        @Nullable String detail,
        @Nullable String address,
        boolean erased,
        @Nullable String traceId) {

    record AuditActor(
            String kind, @Nullable String id, @Nullable String name) {

        static AuditActor of(Told told) {
            var actor = told.record().actor();
            var id =
                    switch (actor.kind()) {
                        case "person" -> new PersonId(actor.id()).text();
                        case "serviceAccount" -> new ServiceAccountId(actor.id()).text();
                        default -> null;
                    };
            return new AuditActor(actor.kind(), id, told.actorName().orElse(null));
        }
    }

    record AuditTarget(String kind, String id, @Nullable String name) {

        static AuditTarget of(Deed.Target target) {
            return new AuditTarget(target.kind(), target.id(), target.name().orElse(null));
        }
    }

    static AuditRecord of(Told told) {
        var record = told.record();
        var details = new TreeMap<>(record.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .collect(Collectors.joining(", "));
        return new AuditRecord(
                record.id(),
                record.at(),
                AuditActor.of(told),
                record.actor().initiatedBy(),
                record.action(),
                AuditTarget.of(record.target()),
                record.result(),
                details.isEmpty() ? null : details,
                record.origin().address().orElse(null),
                record.erased(),
                record.origin().trace().orElse(null));
    }
}
