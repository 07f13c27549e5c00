package io.hexarch.audit.domain;

import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.id.OrganizationId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One deed.
 *
 * @param organization whose matter it was; empty: the platform's or a person's own
 * @param details plain values by name; never secrets, never bodies
 * @param erased the key is destroyed under which it was kept from where it was done
 */
public record AuditRecord(
        AuditRecordId id,
        Instant at,
        Optional<OrganizationId> organization,
        AuditActor actor,
        String action,
        Deed.Target target,
        AuditResult result,
        Map<String, String> details,
        Origin origin,
        boolean erased) {

    public AuditRecord {
        details = Map.copyOf(details);
    }

    public AuditRecord(
            AuditRecordId id,
            Instant at,
            Optional<OrganizationId> organization,
            AuditActor actor,
            String action,
            Deed.Target target,
            AuditResult result,
            Map<String, String> details,
            Origin origin) {
        this(id, at, organization, actor, action, target, result, details, origin, false);
    }

    /** The same record with how it ended. */
    public AuditRecord ended(AuditResult how, String detail) {
        var more = new java.util.TreeMap<>(details);
        if (!detail.isBlank()) more.put("outcome", detail);
        return new AuditRecord(id, at, organization, actor, action, target, how, more, origin, erased);
    }
}
