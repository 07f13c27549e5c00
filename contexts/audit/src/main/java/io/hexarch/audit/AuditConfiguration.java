package io.hexarch.audit;

import io.hexarch.audit.adapter.file.FileWitness;
import io.hexarch.audit.adapter.postgres.AuditData;
import io.hexarch.audit.adapter.postgres.PersonalData;
import io.hexarch.audit.adapter.postgres.PersonalKeys;
import io.hexarch.audit.adapter.postgres.PostgresAuditRecords;
import io.hexarch.audit.adapter.postgres.PostgresChainLog;
import io.hexarch.audit.adapter.postgres.PostgresChains;
import io.hexarch.audit.adapter.postgres.PostgresCheckpointSigner;
import io.hexarch.audit.adapter.web.AuditController;
import io.hexarch.audit.adapter.web.AuditExportController;
import io.hexarch.audit.adapter.web.AuditVerificationController;
import io.hexarch.audit.adapter.web.ErasureController;
import io.hexarch.audit.application.AggregatedRefusals;
import io.hexarch.audit.application.ChainVerification;
import io.hexarch.audit.application.ErasePersonalData;
import io.hexarch.audit.application.ExportOrganizationAudit;
import io.hexarch.audit.application.ListMyAudit;
import io.hexarch.audit.application.ListOrganizationAudit;
import io.hexarch.audit.application.ListPlatformAudit;
import io.hexarch.audit.application.Names;
import io.hexarch.audit.application.RecordingJournal;
import io.hexarch.audit.application.SealRecords;
import io.hexarch.audit.application.VerifyOrganizationAudit;
import io.hexarch.audit.application.VerifyPlatformAudit;
import io.hexarch.audit.application.WitnessCheckpoints;
import io.hexarch.audit.application.port.AuditRecords;
import io.hexarch.audit.application.port.ChainLog;
import io.hexarch.audit.application.port.CheckpointSigner;
import io.hexarch.audit.application.port.Witness;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.upkeep.Chore;
import io.hexarch.platform.data.upkeep.Upkeep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The parts of audit. */
@AutoConfiguration(
        afterName = {
            "io.hexarch.platform.data.KernelConfiguration",
            "io.hexarch.platform.data.DataConfiguration",
            "io.hexarch.platform.events.EventsConfiguration",
            "io.hexarch.platform.secrets.SecretsConfiguration"
        })
@Import({
    PersonalKeys.class,
    PersonalData.class,
    AuditData.class,
    PostgresAuditRecords.class,
    RecordingJournal.class,
    AuditPermission.class,
    Names.class,
    ListOrganizationAudit.class,
    ListMyAudit.class,
    ListPlatformAudit.class,
    ExportOrganizationAudit.class,
    AuditExportController.class,
    ErasePersonalData.class,
    ErasureController.class,
    AuditController.class,
    PostgresChainLog.class,
    PostgresChains.class,
    PostgresCheckpointSigner.class,
    WitnessCheckpoints.class,
    ChainVerification.class,
    VerifyOrganizationAudit.class,
    VerifyPlatformAudit.class,
    AuditVerificationController.class
})
public class AuditConfiguration {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    /** Six missed signs of life: whoever announced it is gone. */
    private static final Duration ORPHANED_AFTER = Duration.ofMinutes(1);

    private static final Duration REFUSALS = Duration.ofSeconds(10);
    private static final Duration PARTITIONS = Duration.ofHours(12);
    private static final Duration SEALING = Duration.ofSeconds(1);

    @Bean(destroyMethod = "settleAll")
    AggregatedRefusals refusals(TenantTransaction transaction, AuditRecords records, Ids ids, Clock clock) {
        return new AggregatedRefusals(transaction, records, ids, clock);
    }

    @Bean
    Witness auditWitness(Environment environment) {
        var state = Path.of(environment.getProperty("hexarch.state", ".hexarch"));
        return new FileWitness(state.resolve("audit-checkpoints"));
    }

    /** Gives its turn to another replica when it ends. */
    @Bean(destroyMethod = "release")
    SealRecords sealRecords(TenantTransaction transaction, ChainLog log, CheckpointSigner signer, Clock clock) {
        return new SealRecords(transaction, log, signer, clock);
    }

    /** Seals, and remembers what was sealed where the database cannot reach. */
    @Bean
    Upkeep auditSealing(SealRecords sealing, WitnessCheckpoints witness) {
        return new Upkeep(List.of(
                new Chore("sealing of the audit record", SEALING, sealing::seal),
                new Chore("checkpoints of the audit record", SEALING, witness::look)));
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
