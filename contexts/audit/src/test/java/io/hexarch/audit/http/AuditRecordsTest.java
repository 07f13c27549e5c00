package io.hexarch.audit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.audit.application.AuditFilter;
import io.hexarch.audit.application.port.AuditRecords;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.audit.testkit.Happening.Happened;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AuditOnHttp
@Tag("postgres")
class AuditRecordsTest {

    @Autowired
    private AuditRecords records;

    @Autowired
    private Journal journal;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private TestDatabase tables;

    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);

    @Test
    void shouldCloseAsUnknownWhatNobodyIsAtAnyMoreAndBelieveALateEnd() {
        var attempt = journal.attempt(actor, deed());

        var later = Instant.now().plusSeconds(3600);
        int closed = transaction.asWorker("test", () -> records.closeOrphans(later, Instant.now()));

        assertThat(closed).isPositive();
        assertThat(all()).extracting(AuditRecord::result).containsExactly(AuditResult.UNKNOWN);
        attempt.end(Journal.Outcome.SUCCEEDED, "it had only been slow");
        assertThat(all()).extracting(AuditRecord::result).containsExactly(AuditResult.SUCCEEDED);
        assertThatThrownBy(() -> attempt.end(Journal.Outcome.FAILED, "again")).hasMessageContaining("ended twice");
    }

    @Test
    void shouldLeaveAttemptsOpenOfAServerThatGivesASignOfLife() {
        var attempt = journal.attempt(actor, deed());
        var now = Instant.now();

        transaction.asWorker("test", () -> {
            records.alive(now);
            return records.closeOrphans(now.minusSeconds(60), now);
        });

        assertThat(all()).extracting(AuditRecord::result).containsExactly(AuditResult.ATTEMPTED);
        attempt.end(Journal.Outcome.REFUSED, "");
        assertThat(all()).extracting(AuditRecord::result).containsExactly(AuditResult.REFUSED);
    }

    @Test
    void shouldKeepNeitherEventNorRecordOfWhatWasRolledBack() throws SQLException {
        assertThatThrownBy(() -> transaction.run(actor, organization, () -> {
                    journal.record(actor, new Happened(organization));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(all()).isEmpty();
        assertThat(events()).isZero();
        transaction.run(actor, organization, () -> journal.record(actor, new Happened(organization)));
        assertThat(all()).extracting(AuditRecord::action).containsExactly("thing.happen");
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void shouldMakeTheMonthsToComeOnceWhenReplicasDoItAtOnce() throws Exception {
        var replicas = new ArrayList<Callable<Done>>();
        for (int i = 0; i < 6; i++)
            replicas.add(() -> transaction.asWorker("test", () -> {
                records.makePartitions(Instant.parse("2041-12-15T00:00:00Z"));
                return Done.DONE;
            }));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(replicas)) assertThat(done.get()).isEqualTo(Done.DONE);
        }

        assertThat(
                        count(
                                "select count(*) from pg_class where relname in ('record_204112', 'record_204201', 'record_204202')"))
                .isEqualTo(3);
    }

    private List<AuditRecord> all() {
        var page = new PageRequest(200, Optional.empty());
        return transaction
                .in(actor, organization, () -> records.ofOrganization(organization, AuditFilter.ALL, page))
                .items();
    }

    private long events() throws SQLException {
        return count("select count(*) from events.event where organization_id = '" + organization.value() + "'");
    }

    private long count(String query) throws SQLException {
        try (var connection = tables.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Deed deed() {
        var target = new Deed.Target("pod", "shop/web-1", Optional.empty());
        return new Deed(organization, "pod.delete", target, Map.of());
    }
}
