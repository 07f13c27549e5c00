package io.hexarch.audit.adapter.postgres;

import static io.hexarch.audit.adapter.postgres.jooq.Tables.OPEN_ATTEMPT;
import static io.hexarch.audit.adapter.postgres.jooq.Tables.OUTCOME;
import static io.hexarch.audit.adapter.postgres.jooq.Tables.RECORD;

import io.hexarch.audit.application.AuditFilter;
import io.hexarch.audit.application.port.AuditRecords;
import io.hexarch.audit.application.port.OrderedRecords;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Records in the tables {@code audit.record} and {@code audit.outcome}. */
public final class PostgresAuditRecords implements AuditRecords, OrderedRecords {

    private static final int MONTHS_AHEAD = 2;

    /** The latest outcome of an attempt, with what was said of it. */
    private static final Field<String> ENDED = latest(OUTCOME.RESULT).as("ended");

    private static final Field<String> ENDED_DETAIL = latest(OUTCOME.DETAIL).as("ended_detail");

    private final Database database;
    private final PersonalData personal;
    private final UUID replica;

    public PostgresAuditRecords(Database database, PersonalData personal, Ids ids) {
        this.database = database;
        this.personal = personal;
        this.replica = ids.next();
    }

    @Override
    public void add(AuditRecord record) {
        var row = AuditRows.row(record);
        row.setPersonal(personal.seal(row.getOrganizationId(), row.getActorId(), row.getId(), record.origin()));
        database.sql().insertInto(RECORD).set(row).execute();
    }

    @Override
    public void open(OrganizationId organization, AuditRecord attempt) {
        add(attempt);
        database.sql()
                .insertInto(OPEN_ATTEMPT)
                .set(OPEN_ATTEMPT.ORGANIZATION_ID, organization.value())
                .set(OPEN_ATTEMPT.ID, attempt.id().value())
                .set(OPEN_ATTEMPT.HOLDER, replica)
                .set(OPEN_ATTEMPT.ALIVE_AT, attempt.at())
                .execute();
    }

    @Override
    public void end(OrganizationId organization, AuditRecordId attempt, AuditResult result, String detail, Instant at) {
        database.sql()
                .insertInto(OUTCOME)
                .set(OUTCOME.ORGANIZATION_ID, organization.value())
                .set(OUTCOME.ATTEMPT_ID, attempt.value())
                .set(OUTCOME.AT, at)
                .set(OUTCOME.RESULT, result.name())
                .set(OUTCOME.DETAIL, detail)
                .execute();
        database.sql()
                .deleteFrom(OPEN_ATTEMPT)
                .where(OPEN_ATTEMPT.ORGANIZATION_ID.eq(organization.value()))
                .and(OPEN_ATTEMPT.ID.eq(attempt.value()))
                .execute();
    }

    @Override
    public Page<AuditRecord> ofOrganization(OrganizationId organization, AuditFilter filter, PageRequest page) {
        return page(RECORD.ORGANIZATION_ID.eq(organization.value()), filter, page);
    }

    @Override
    public Page<AuditRecord> ofPerson(UUID person, AuditFilter filter, PageRequest page) {
        return page(RECORD.ACTOR_ID.eq(person), filter, page);
    }

    @Override
    public Page<AuditRecord> ofPlatform(AuditFilter filter, PageRequest page) {
        return page(RECORD.ORGANIZATION_ID.eq(AuditRows.PLATFORM), filter, page);
    }

    @Override
    public Optional<List<AuditRecord>> following(
            OrganizationId organization, AuditFilter filter, Optional<AuditRecordId> after, int limit) {
        var whose = RECORD.ORGANIZATION_ID.eq(organization.value());
        var behind = DSL.noCondition();
        if (after.isPresent()) {
            var at = database.sql()
                    .select(RECORD.AT)
                    .from(RECORD)
                    .where(whose, RECORD.ID.eq(after.get().value()))
                    .fetchOptional(RECORD.AT);
            if (at.isEmpty()) return Optional.empty();
            behind = DSL.row(RECORD.AT, RECORD.ID).gt(at.get(), after.get().value());
        }
        return Optional.of(records(database.sql()
                .select(RECORD.fields())
                .select(ENDED, ENDED_DETAIL)
                .from(RECORD)
                .where(whose, wanted(filter), behind)
                .orderBy(RECORD.AT, RECORD.ID)
                .limit(limit)
                .fetch()));
    }

    @Override
    public void alive(Instant at) {
        database.sql()
                .update(OPEN_ATTEMPT)
                .set(OPEN_ATTEMPT.ALIVE_AT, at)
                .where(OPEN_ATTEMPT.HOLDER.eq(replica))
                .execute();
    }

    @Override
    public int closeOrphans(Instant since, Instant at) {
        var orphans = database.sql()
                .deleteFrom(OPEN_ATTEMPT)
                .where(OPEN_ATTEMPT.ALIVE_AT.lt(since))
                .returning(OPEN_ATTEMPT.ORGANIZATION_ID, OPEN_ATTEMPT.ID)
                .fetch();
        for (var orphan : orphans)
            database.sql()
                    .insertInto(OUTCOME)
                    .set(OUTCOME.ORGANIZATION_ID, orphan.getOrganizationId())
                    .set(OUTCOME.ATTEMPT_ID, orphan.getId())
                    .set(OUTCOME.AT, at)
                    .set(OUTCOME.RESULT, AuditResult.UNKNOWN.name())
                    .set(OUTCOME.DETAIL, "the server that did it stopped before it could tell")
                    .execute();
        return orphans.size();
    }

    @Override
    public void makePartitions(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        database.sql().execute("select audit.make_partitions({0}, {1})", DSL.val(today), DSL.val(MONTHS_AHEAD));
    }

    private Page<AuditRecord> page(Condition whose, AuditFilter filter, PageRequest request) {
        var after = request.after()
                .map(key -> DSL.row(RECORD.AT, RECORD.ID)
                        .lt(
                                Instant.parse(key.values().get(0)),
                                UUID.fromString(key.values().get(1))))
                .orElse(DSL.noCondition());
        var rows = database.sql()
                .select(RECORD.fields())
                .select(ENDED, ENDED_DETAIL)
                .from(RECORD)
                .where(whose)
                .and(wanted(filter))
                .and(after)
                .orderBy(RECORD.AT.desc(), RECORD.ID.desc())
                .limit(request.limit() + 1)
                .fetch();
        return Page.ofOneMore(
                records(rows),
                request.limit(),
                record -> Keyset.of(record.at(), record.id().value()));
    }

    private static Condition wanted(AuditFilter filter) {
        return DSL.and(
                filter.actor().map(RECORD.ACTOR_ID::eq).orElse(DSL.noCondition()),
                filter.action().map(RECORD.ACTION::eq).orElse(DSL.noCondition()),
                filter.target().map(RECORD.TARGET_ID::eq).orElse(DSL.noCondition()),
                filter.from().map(RECORD.AT::ge).orElse(DSL.noCondition()),
                filter.to().map(RECORD.AT::lt).orElse(DSL.noCondition()),
                filter.result().map(PostgresAuditRecords::ended).orElse(DSL.noCondition()));
    }

    /** What succeeded at once needs no look at outcomes; all else stands in an index of its own, which is small. */
    private static Condition ended(AuditResult result) {
        var ended = DSL.coalesce(latest(OUTCOME.RESULT), RECORD.RESULT).eq(result.name());
        return result == AuditResult.SUCCEEDED
                ? ended
                : RECORD.RESULT.ne(DSL.inline(AuditResult.SUCCEEDED.name())).and(ended);
    }

    private static Field<String> latest(Field<String> column) {
        return DSL.field(DSL.select(column)
                .from(OUTCOME)
                .where(RECORD.RESULT.eq(AuditResult.ATTEMPTED.name()))
                .and(OUTCOME.ORGANIZATION_ID.eq(RECORD.ORGANIZATION_ID))
                .and(OUTCOME.ATTEMPT_ID.eq(RECORD.ID))
                .orderBy(OUTCOME.AT.desc())
                .limit(1));
    }

    private List<AuditRecord> records(List<? extends Record> rows) {
        var origins = personal.origins(rows);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> record(rows.get(index), origins.get(index)))
                .toList();
    }

    private static AuditRecord record(Record row, Optional<Origin> origin) {
        var record = AuditRows.record(row, origin);
        var ended = row.get(ENDED);
        return ended == null ? record : record.ended(AuditResult.valueOf(ended), row.get(ENDED_DETAIL));
    }
}
