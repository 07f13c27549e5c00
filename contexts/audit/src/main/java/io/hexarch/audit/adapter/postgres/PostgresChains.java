package io.hexarch.audit.adapter.postgres;

import static io.hexarch.audit.adapter.postgres.jooq.Tables.CHECKPOINT;
import static io.hexarch.audit.adapter.postgres.jooq.Tables.LINK;
import static io.hexarch.audit.adapter.postgres.jooq.Tables.OUTCOME;
import static io.hexarch.audit.adapter.postgres.jooq.Tables.RECORD;

import io.hexarch.audit.application.port.Chains;
import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Examined;
import io.hexarch.audit.domain.Hash;
import io.hexarch.audit.domain.Part;
import io.hexarch.audit.domain.Tail;
import io.hexarch.platform.data.Database;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Chains with what they stand for, as the tables are now. */
public final class PostgresChains implements Chains {

    /** One statement, so that all of it is of one moment. The first two counts need only an index. */
    private static final String TAIL = """
            select c.position, c.hash, c.sealed_at, c.key_id, c.signature, c.batch,
              (select count(*) from audit.record r where r.organization_id = {0})
                + (select count(*) from audit.outcome o where o.organization_id = {0}) as present,
              w.waiting, w.since,
              (select l.hash from audit.link l where l.organization_id = {0} and l.position = {1} limit 1) as witnessed
            from audit.sequencer s
            left join audit.checkpoint c on c.organization_id = {0}
            cross join lateral (
              select count(*) as waiting, min(at) as since from (
                select r.at from audit.record r where (r.xid, r.id) > (s.xid, s.id) and r.organization_id = {0}
                union all
                select o.at from audit.outcome o where (o.xid, o.attempt_id) > (s.xid, s.id) and o.organization_id = {0}) u) w
            """;

    /** Each time the next one, so that a table of many records of few organizations is not read whole. */
    private static final String CHAINS = """
            with recursive o(id) as (
              (select organization_id from audit.record where organization_id > {0} order by 1 limit 1)
              union all
              select (select r.organization_id from audit.record r where r.organization_id > o.id order by 1 limit 1)
              from o where o.id is not null)
            select id from (
              (select id from o where id is not null limit {1})
              union
              (select organization_id from audit.checkpoint where organization_id > {0} order by 1 limit {1})) known
            order by id limit {1}
            """;

    private final Database database;

    public PostgresChains(Database database) {
        this.database = database;
    }

    @Override
    public List<Examined> links(Chain chain, long after, long through, int limit) {
        return database.sql()
                .select(LINK.fields())
                .select(RECORD.fields())
                .select(OUTCOME.fields())
                .from(LINK)
                .leftJoin(RECORD)
                .on(RECORD.ORGANIZATION_ID.eq(LINK.ORGANIZATION_ID))
                .and(RECORD.ID.eq(LINK.SUBJECT_ID))
                .and(RECORD.AT.eq(LINK.AT))
                .and(LINK.PART.eq(Part.RECORD.name()))
                .leftJoin(OUTCOME)
                .on(OUTCOME.ORGANIZATION_ID.eq(LINK.ORGANIZATION_ID))
                .and(OUTCOME.ATTEMPT_ID.eq(LINK.SUBJECT_ID))
                .and(OUTCOME.RESULT.eq(LINK.PART))
                .where(LINK.ORGANIZATION_ID.eq(AuditRows.id(chain)))
                .and(LINK.POSITION.gt(after))
                .and(LINK.POSITION.le(through))
                .orderBy(LINK.POSITION, LINK.SEALED_AT)
                .limit(limit)
                .fetch(PostgresChains::examined);
    }

    private static Examined examined(Record row) {
        Optional<Hash> content = Optional.empty();
        if (row.get(RECORD.ID) != null) content = Optional.of(RecordContent.of(row.into(RECORD)));
        if (row.get(OUTCOME.ATTEMPT_ID) != null) content = Optional.of(RecordContent.of(row.into(OUTCOME)));
        return new Examined(ChainRows.link(row.into(LINK)), content);
    }

    @Override
    public Tail tail(Chain chain, Optional<End> witnessed) {
        var row = database.sql()
                .fetchSingle(
                        TAIL,
                        DSL.val(AuditRows.id(chain)),
                        DSL.val(witnessed.map(End::position).orElse(0L)));
        long waiting = row.get("waiting", Long.class);
        return new Tail(
                Optional.ofNullable(row.get("position")).map(_ -> checkpoint(chain, row)),
                row.get("present", Long.class) - waiting,
                waiting,
                Optional.ofNullable(row.get("since", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.get("witnessed", byte[].class)).map(Hash::of));
    }

    private static Checkpoint checkpoint(Chain chain, Record row) {
        var checkpoint = row.into(CHECKPOINT);
        checkpoint.setOrganizationId(AuditRows.id(chain));
        return ChainRows.checkpoint(checkpoint);
    }

    @Override
    public List<Checkpoint> checkpointsSince(long batch) {
        return database.sql()
                .selectFrom(CHECKPOINT)
                .where(CHECKPOINT.BATCH.gt(batch))
                .fetch(ChainRows::checkpoint);
    }

    @Override
    public Map<Chain, Hash> hashesAt(Collection<End> ends) {
        if (ends.isEmpty()) return Map.of();
        var places = ends.stream()
                .map(end -> DSL.row(AuditRows.id(end.chain()), end.position()))
                .toList();
        return database
                .sql()
                .select(LINK.ORGANIZATION_ID, LINK.HASH)
                .from(LINK)
                .where(DSL.row(LINK.ORGANIZATION_ID, LINK.POSITION).in(places))
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        row -> AuditRows.chain(row.value1()), row -> Hash.of(row.value2()), (one, _) -> one));
    }

    @Override
    public List<Chain> chainsAfter(Chain chain, int limit) {
        return database.sql()
                .fetch(CHAINS, DSL.val(AuditRows.id(chain)), DSL.val(limit))
                .map(row -> AuditRows.chain(row.get("id", UUID.class)));
    }
}
