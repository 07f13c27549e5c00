package io.hexarch.audit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.audit.adapter.postgres.PostgresChainLog;
import io.hexarch.audit.application.SealRecords;
import io.hexarch.audit.application.port.ChainLog;
import io.hexarch.audit.application.port.CheckpointSigner;
import io.hexarch.audit.testkit.Happening.Happened;
import io.hexarch.audit.testkit.MortalChainLog;
import io.hexarch.audit.testkit.Sealed;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.Database;
import io.hexarch.platform.data.upkeep.Upkeep;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@AuditOnHttp
@Tag("postgres")
class SealingTest {

    @Autowired
    private Journal journal;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private Database database;

    @Autowired
    private CheckpointSigner signer;

    @Autowired
    @Qualifier("auditSealing")
    private Upkeep upkeep;

    @Autowired
    private Ids ids;

    @Autowired
    private TestDatabase tables;

    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);

    /** Nobody has the turn: neither the server nor a sealing of another test. */
    @BeforeEach
    void standAside() throws SQLException {
        upkeep.stop();
        try (var connection = tables.superuser()) {
            DSL.using(connection, SQLDialect.POSTGRES)
                    .execute("update audit.sequencer set holder = null, lease_until = null");
        }
    }

    @AfterEach
    void goOn() {
        upkeep.start();
    }

    @Test
    void shouldGoOnWithoutGapOrDoubleWhereverItIsKilled() {
        for (var death : MortalChainLog.Death.values()) {
            happen(3);
            var log = log();
            var mortal = sealing(new MortalChainLog(log, death));
            awaitDeath(mortal, death);
            sealing(log).release();
        }

        var heir = sealing(log());
        int all = 3 * MortalChainLog.Death.values().length;

        awaitSealed(heir, all);
        assertThat(positions()).hasSize(all).doesNotHaveDuplicates().isSorted().endsWith((long) all);
    }

    @Test
    void shouldLetOneReplicaSealAtATime() {
        var one = sealing(log());
        var other = sealing(log());
        happen(2);
        awaitSealed(one, 2);

        happen(2);
        assertThat(other.seal()).as("the lease is another's").isZero();
        assertThat(positions()).hasSize(2);

        one.release();
        awaitSealed(other, 4);
        assertThat(positions()).containsExactly(1L, 2L, 3L, 4L);
        other.release();
    }

    @Test
    void shouldWaitForWhoBeganEarlierAndMakeNobodyWait() throws SQLException {
        var sealing = sealing(log());
        try (var slow = tables.superuser()) {
            slow.setAutoCommit(false);
            DSL.using(slow, SQLDialect.POSTGRES).execute("select pg_current_xact_id()");
            happen(2);

            sealing.seal();
            assertThat(positions())
                    .as("somebody who began earlier may still write")
                    .isEmpty();
            happen(1);
            slow.rollback();
        }

        awaitSealed(sealing, 3);
        assertThat(positions()).containsExactly(1L, 2L, 3L);
        sealing.release();
    }

    @Test
    void shouldNumberAllThatManyWriteAtOnce() throws Exception {
        var writers = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++)
            writers.add(() -> {
                happen(20);
                return true;
            });
        var sealing = sealing(log());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = writers.stream().map(threads::submit).toList();
            for (var one : written) {
                sealing.seal();
                assertThat(one.get()).isTrue();
            }
        }

        awaitSealed(sealing, 160);
        assertThat(positions()).hasSize(160).doesNotHaveDuplicates().endsWith(160L);
        sealing.release();
    }

    @Test
    void shouldPassOverNothingThatIsCommittedBetweenItsTwoLooks() throws SQLException {
        var sealing = sealing(log());
        happen(1);
        awaitSealed(sealing, 1);
        sealing.release();
        try (var slow = tables.superuser()) {
            slow.setAutoCommit(false);
            writeAnother(slow);
            attempt();
            var interrupted = sealing(new PostgresChainLog(() -> beforeOutcomesAreRead(slow::commit), ids));
            interrupted.seal();
            interrupted.release();
        }

        awaitSealed(sealing, 4);
        sealing.release();
    }

    /** A record of a transaction that does not end yet. */
    private void writeAnother(Connection connection) {
        DSL.using(connection, SQLDialect.POSTGRES).execute("""
                insert into audit.record
                  (organization_id, id, at, actor_kind, actor_id, initiated_by, action, target_kind, result, details)
                select organization_id, gen_random_uuid(), at, actor_kind, actor_id, initiated_by, action, target_kind, result, details
                from audit.record where organization_id = {0}""", DSL.val(organization.value()));
    }

    /** A record and, in a later transaction, an outcome. */
    private void attempt() {
        var target = new Deed.Target("pod", "shop/web-0", Optional.empty());
        journal.attempt(actor, new Deed(organization, "pod.delete", target, Map.of()))
                .end(Journal.Outcome.SUCCEEDED, "gone");
    }

    /** SQL of the open transaction, in which something happens just before a statement about outcomes. */
    private DSLContext beforeOutcomesAreRead(ThrowingCallable happening) {
        var listener = new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext statement) {
                if (String.valueOf(statement.sql()).contains("\"audit\".\"outcome\""))
                    assertThatCode(happening).doesNotThrowAnyException();
            }
        };
        return DSL.using(database.sql().configuration().derive(new DefaultExecuteListenerProvider(listener)));
    }

    private void happen(int times) {
        for (int i = 0; i < times; i++)
            transaction.run(actor, organization, () -> journal.record(actor, new Happened(organization)));
    }

    private ChainLog log() {
        return new PostgresChainLog(database, ids);
    }

    private SealRecords sealing(ChainLog log) {
        return new SealRecords(transaction, log, signer, Clock.systemUTC());
    }

    private void awaitSealed(SealRecords sealing, int all) {
        Sealed.await().untilAsserted(() -> {
            sealing.seal();
            assertThat(positions()).hasSizeGreaterThanOrEqualTo(all);
        });
    }

    /** It has nothing to die at as long as it sees nothing to seal. */
    private static void awaitDeath(SealRecords mortal, MortalChainLog.Death death) {
        Sealed.await().untilAsserted(() -> assertThatThrownBy(mortal::seal).hasMessage(death.name()));
    }

    private List<Long> positions() {
        try (var connection = tables.superuser()) {
            return DSL.using(connection, SQLDialect.POSTGRES)
                    .fetch(
                            "select position from audit.link where organization_id = {0} order by position",
                            DSL.val(organization.value()))
                    .getValues(0, Long.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
