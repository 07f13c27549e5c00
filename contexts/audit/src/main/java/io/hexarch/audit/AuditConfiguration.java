package io.hexarch.audit;

import io.hexarch.audit.adapter.postgres.PostgresAuditRecords;
import io.hexarch.audit.adapter.web.AuditController;
import io.hexarch.audit.application.AggregatedRefusals;
import io.hexarch.audit.application.ListMyAudit;
import io.hexarch.audit.application.ListOrganizationAudit;
import io.hexarch.audit.application.ListPlatformAudit;
import io.hexarch.audit.application.Names;
import io.hexarch.audit.application.RecordingJournal;
import io.hexarch.audit.application.port.AuditRecords;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.upkeep.Chore;
import io.hexarch.platform.data.upkeep.Upkeep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The parts of audit. */
@AutoConfiguration(
        afterName = {
            "io.hexarch.platform.data.KernelConfiguration",
            "io.hexarch.platform.data.DataConfiguration",
            "io.hexarch.platform.events.EventsConfiguration"
        })
@Import({
    PostgresAuditRecords.class,
    RecordingJournal.class,
    AuditPermission.class,
    Names.class,
    ListOrganizationAudit.class,
    ListMyAudit.class,
    ListPlatformAudit.class,
    AuditController.class
})
public class AuditConfiguration {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    /** Six missed signs of life: whoever announced it is gone. */
    private static final Duration ORPHANED_AFTER = Duration.ofMinutes(1);

    private static final Duration REFUSALS = Duration.ofSeconds(10);
    private static final Duration PARTITIONS = Duration.ofHours(12);

    @Bean(destroyMethod = "settleAll")
    AggregatedRefusals refusals(TenantTransaction transaction, AuditRecords records, Ids ids, Clock clock) {
        return new AggregatedRefusals(transaction, records, ids, clock);
    }

    @Bean
    Upkeep auditUpkeep(TenantTransaction transaction, AuditRecords records, AggregatedRefusals refusals, Clock clock) {
        return new Upkeep(List.of(
                new Chore(
                        "months of the audit record",
                        PARTITIONS,
                        () -> transaction.asWorker("audit", () -> {
                            records.makePartitions(clock.instant());
                            return Done.DONE;
                        })),
                new Chore(
                        "open attempts",
                        SIGN_OF_LIFE,
                        () -> transaction.asWorker("audit", () -> {
                            var now = clock.instant();
                            records.alive(now);
                            records.closeOrphans(now.minus(ORPHANED_AFTER), now);
                            return Done.DONE;
                        })),
                new Chore("counted refusals", REFUSALS, refusals::settle)));
    }
}
