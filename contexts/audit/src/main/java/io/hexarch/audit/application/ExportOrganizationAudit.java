package io.hexarch.audit.application;

import static io.hexarch.audit.AuditPermission.AUDIT_READ;

import io.hexarch.audit.application.port.OrderedRecords;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Gives an organization's record away, whole or filtered. What was recorded in the last fifteen seconds comes with the next export: by
 * then no transaction runs any more that could still write something earlier, and whoever goes on behind the last record misses none.
 */
@UseCase
public final class ExportOrganizationAudit {

    private static final Duration SETTLED = Duration.ofSeconds(15);
    private static final int TOGETHER = 500;

    private final Access access;
    private final TenantTransaction transaction;
    private final OrderedRecords records;
    private final Names names;
    private final Clock clock;

    public ExportOrganizationAudit(
            Access access, TenantTransaction transaction, OrderedRecords records, Names names, Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.records = records;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param after the last record of the export before; empty: from the beginning
     * @return empty when the organization has no such record
     */
    public Optional<AuditExport> export(
            Actor actor, OrganizationId organization, AuditFilter filter, Optional<AuditRecordId> after) {
        var settled = settled(filter);
        return following(actor, organization, settled, after)
                .map(first -> new AuditExport(
                        first,
                        last -> following(actor, organization, settled, Optional.of(last))
                                .orElse(List.of())));
    }

    /** Asks each time: a slow reader may have lost the right in between, and gets no more. */
    private Optional<List<Told>> following(
            Actor actor, OrganizationId organization, AuditFilter filter, Optional<AuditRecordId> after) {
        access.require(actor, AUDIT_READ, Scope.of(organization));
        return transaction
                .<Optional<List<AuditRecord>>>in(
                        actor, organization, () -> records.following(organization, filter, after, TOGETHER))
                .map(some -> names.tell(new Page<>(some, Optional.empty())).items());
    }

    private AuditFilter settled(AuditFilter filter) {
        var end = clock.instant().minus(SETTLED);
        Instant to = filter.to().filter(end::isAfter).orElse(end);
        return new AuditFilter(
                filter.actor(), filter.action(), filter.target(), filter.result(), filter.from(), Optional.of(to));
    }
}
