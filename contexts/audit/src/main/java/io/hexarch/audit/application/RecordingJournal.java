package io.hexarch.audit.application;

import io.hexarch.audit.application.port.AuditRecords;
import io.hexarch.audit.domain.AuditActor;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.audit.domain.EventDetails;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.PlatformDeed;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.events.EventLog;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The kernel's {@link Journal}: event and record in one transaction. */
public final class RecordingJournal implements Journal {

    private final TenantTransaction transaction;
    private final EventLog events;
    private final AuditRecords records;
    private final Ids ids;
    private final Clock clock;

    public RecordingJournal(
            TenantTransaction transaction, EventLog events, AuditRecords records, Ids ids, Clock clock) {
        this.transaction = transaction;
        this.events = events;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, DomainEvent event) {
        events.append(actor, event);
        if (!event.audited()) return;
        records.add(record(
                actor,
                Optional.of(event.organization()),
                event.action(),
                EventDetails.target(event),
                AuditResult.SUCCEEDED,
                EventDetails.details(event)));
    }

    @Override
    public void record(Actor actor, PlatformDeed deed) {
        records.add(
                record(actor, Optional.empty(), deed.action(), deed.target(), AuditResult.SUCCEEDED, deed.details()));
    }

    @Override
    public Attempt attempt(Actor actor, Deed deed) {
        var organization = deed.organization();
        var announced = record(
                actor, Optional.of(organization), deed.action(), deed.target(), AuditResult.ATTEMPTED, deed.details());
        transaction.run(actor, organization, () -> records.open(organization, announced));
        var ended = new AtomicBoolean();
        return (outcome, detail) -> {
            if (!ended.compareAndSet(false, true)) throw new IllegalStateException(announced.id() + " ended twice");
            transaction.run(
                    actor,
                    organization,
                    () -> records.end(organization, announced.id(), result(outcome), detail, clock.instant()));
        };
    }

    private AuditRecord record(
            Actor actor,
            Optional<OrganizationId> organization,
            String action,
            Deed.Target target,
            AuditResult result,
            Map<String, String> details) {
        return new AuditRecord(
                new AuditRecordId(ids.next()),
                clock.instant(),
                organization,
                AuditActor.of(actor),
                action,
                target,
                result,
                details,
                actor.origin());
    }

    private static AuditResult result(Outcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> AuditResult.SUCCEEDED;
            case REFUSED -> AuditResult.REFUSED;
            case FAILED -> AuditResult.FAILED;
        };
    }
}
