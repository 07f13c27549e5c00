package io.hexarch.audit.domain;

import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.TypedId;
import java.util.UUID;

/** One record. */
public record AuditRecordId(UUID value) implements TypedId {

    @Override
    public IdPrefix prefix() {
        return IdPrefix.AUDIT_RECORD;
    }

    @Override
    public String toString() {
        return text();
    }
}
