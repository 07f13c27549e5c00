package io.hexarch.audit.adapter.postgres;

import static io.hexarch.audit.adapter.postgres.jooq.Tables.CHECKPOINT;
import static io.hexarch.audit.adapter.postgres.jooq.Tables.OUTCOME;
import static io.hexarch.audit.adapter.postgres.jooq.Tables.RECORD;
import static io.hexarch.audit.adapter.postgres.jooq.Tables.SEQUENCER;

import io.hexarch.audit.application.port.ChainLog;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.Link;
import io.hexarch.kernel.id.Ids;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Chains in the tables {@code audit.link} and {@code audit.checkpoint}; whose turn it is, in the one row of {@code audit.sequencer}. */
public final class PostgresChainLog implements ChainLog {

    private static final Field<Long> HORIZON =
            DSL.field("pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class);

    private final Database database;
    private final UUID replica;

    public PostgresChainLog(Database database, Ids ids) {
        this.database = database;
        this.replica = ids.next();
    }

    @Override
    public Optional<Turn> claim(Instant now, Instant leaseUntil) {
        boolean free = database.sql()
                .selectOne()
                .from(SEQUENCER)
                .where(SEQUENCER
                        .HOLDER
                        .isNull()
                        .or(SEQUENCER.HOLDER.eq(replica))
                        .or(SEQUENCER.LEASE_UNTIL.lt(now)))
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .isPresent();
        if (!free) return Optional.empty();
        var mine = SEQUENCER.HOLDER.eq(replica);
        return database.sql()
                .update(SEQUENCER)
                .set(SEQUENCER.FENCE, DSL.when(mine, SEQUENCER.FENCE).otherwise(SEQUENCER.FENCE.plus(1)))
                .set(SEQUENCER.HOLDER, replica)
                .set(SEQUENCER.LEASE_UNTIL, leaseUntil)
                .set(SEQUENCER.BATCH, SEQUENCER.BATCH.plus(1))
                .returning(SEQUENCER.FENCE, SEQUENCER.BATCH, SEQUENCER.XID, SEQUENCER.ID)
                .fetchOptional()
                .map(row -> new Turn(
                        row.getFence(), row.getBatch(), new Place(row.getXid(), new AuditRecordId(row.getId()))));
    }

    @Override
    public List<Waiting> waiting(Place after, int limit) {
        long horizon = horizon();
        var records = database.sql()
                .selectFrom(RECORD)
                .where(between(RECORD.XID, RECORD.ID, after, horizon))
                .orderBy(RECORD.XID, RECORD.ID)
                .limit(limit)
                .fetch(row ->
                        new Waiting(ChainRows.sealable(row), new Place(row.getXid(), new AuditRecordId(row.getId()))));
        var outcomes = database.sql()
                .selectFrom(OUTCOME)
                .where(between(OUTCOME.XID, OUTCOME.ATTEMPT_ID, after, horizon))
                .orderBy(OUTCOME.XID, OUTCOME.ATTEMPT_ID)
                .limit(limit)
                .fetch(row -> new Waiting(
                        ChainRows.sealable(row), new Place(row.getXid(), new AuditRecordId(row.getAttemptId()))));
        return Stream.concat(records.stream(), outcomes.stream())
                .sorted(Comparator.comparing((Waiting one) -> one.place().transaction())
                        .thenComparing(one -> one.place().record().toString()))
                .limit(limit)
                .toList();
    }

    /**
     * No running transaction can still write below it. Asked once for both tables: every statement sees a moment of its own, and what was
     * committed between the two would be passed over in the table that was read first.
     */
    private long horizon() {
        return database.sql().select(HORIZON).fetchSingle().value1();
    }

    private static Condition between(Field<Long> transaction, Field<UUID> id, Place after, long horizon) {
        return DSL.row(transaction, id)
                .gt(after.transaction(), after.record().value())
                .and(transaction.lt(horizon));
    }

    @Override
    public Map<Chain, Checkpoint> checkpoints(Collection<Chain> chains) {
        return database
                .sql()
                .selectFrom(CHECKPOINT)
                .where(CHECKPOINT.ORGANIZATION_ID.in(
                        chains.stream().map(AuditRows::id).toList()))
                .fetch(ChainRows::checkpoint)
                .stream()
                .collect(Collectors.toMap(Checkpoint::chain, checkpoint -> checkpoint));
    }

    @Override
    public void append(List<Link> links) {
        database.sql().batchInsert(links.stream().map(ChainRows::row).toList()).execute();
    }

    @Override
    public void put(Collection<Checkpoint> checkpoints) {
        for (var checkpoint : checkpoints) {
            var row = ChainRows.row(checkpoint);
            database.sql()
                    .insertInto(CHECKPOINT)
                    .set(row)
                    .onConflict(CHECKPOINT.ORGANIZATION_ID)
                    .doUpdate()
                    .set(row)
                    .execute();
        }
    }

    @Override
    public void advance(Turn turn, Place to) {
        int rows = database.sql()
                .update(SEQUENCER)
                .set(SEQUENCER.XID, to.transaction())
                .set(SEQUENCER.ID, to.record().value())
                .where(SEQUENCER.FENCE.eq(turn.fence()))
                .execute();
        if (rows != 1) throw new IllegalStateException("another replica seals by now: fence " + turn.fence());
    }

    @Override
    public void release() {
        database.sql()
                .update(SEQUENCER)
                .setNull(SEQUENCER.HOLDER)
                .setNull(SEQUENCER.LEASE_UNTIL)
                .where(SEQUENCER.HOLDER.eq(replica))
                .execute();
    }
}
