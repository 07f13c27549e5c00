package io.hexarch.audit.application;

import static io.hexarch.audit.AuditPermission.PLATFORM_AUDIT_READ;

import io.hexarch.audit.application.port.AuditRecords;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;

/** Who did what on the platform? */
@UseCase
public final class ListPlatformAudit {

    private final Access access;
    private final TenantTransaction transaction;
    private final AuditRecords records;
    private final Names names;

    public ListPlatformAudit(Access access, TenantTransaction transaction, AuditRecords records, Names names) {
        this.access = access;
        this.transaction = transaction;
        this.records = records;
        this.names = names;
    }

    public Page<Told> list(Actor actor, AuditFilter filter, PageRequest page) {
        access.require(actor, PLATFORM_AUDIT_READ, Scope.PLATFORM);
        return names.tell(transaction.<Page<AuditRecord>>asPlatform("audit", () -> records.ofPlatform(filter, page)));
    }
}
