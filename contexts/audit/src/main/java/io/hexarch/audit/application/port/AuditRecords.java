package io.hexarch.audit.application.port;

import io.hexarch.audit.application.AuditFilter;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import java.time.Instant;

/** The record. Only ever added to. Inside the caller's transaction. */
public interface AuditRecords {

    void add(AuditRecord record);

    /** An announced effect, which {@link #end} must follow. */
    void open(OrganizationId organization, AuditRecord attempt);

    void end(OrganizationId organization, AuditRecordId attempt, AuditResult result, String detail, Instant at);

    /** Records of the organization, newest first. */
    Page<AuditRecord> ofOrganization(OrganizationId organization, AuditFilter filter, PageRequest page);

    /** What the person did anywhere, newest first. In a transaction as that person. */
    Page<AuditRecord> ofPerson(java.util.UUID person, AuditFilter filter, PageRequest page);

    /** Records of no organization, newest first. In a transaction as the platform. */
    Page<AuditRecord> ofPlatform(AuditFilter filter, PageRequest page);

    /** This replica is still at its announced effects. As the worker. */
    void alive(Instant at);

    /** Closes as unknown what nobody has been at since. As the worker; the answer is how many. */
    int closeOrphans(Instant since, Instant at);

    /** Makes the months to come. As the worker. */
    void makePartitions(Instant now);
}
