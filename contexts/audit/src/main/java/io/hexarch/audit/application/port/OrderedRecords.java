package io.hexarch.audit.application.port;

import io.hexarch.audit.application.AuditFilter;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.kernel.id.OrganizationId;
import java.util.List;
import java.util.Optional;

/** Records from the oldest on. In a transaction of the organization. */
public interface OrderedRecords {

    /** @return empty when the organization has no record of that id to go on behind */
    Optional<List<AuditRecord>> following(
            OrganizationId organization, AuditFilter filter, Optional<AuditRecordId> after, int limit);
}
