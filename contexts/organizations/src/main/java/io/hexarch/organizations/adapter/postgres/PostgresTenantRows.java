package io.hexarch.organizations.adapter.postgres;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.organizations.application.port.TenantRows;
import io.hexarch.platform.data.Database;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Rows by the names that modules give; row-level security holds this to one organization like everybody else. */
public final class PostgresTenantRows implements TenantRows {

    /** Characters. Rows grow with what tenants write into them, and a batch is held in memory. */
    private static final long TOGETHER = 4L << 20;

    private static final Name ROW = DSL.name("row_of_tenant");
    private static final Field<String> JSON = DSL.field(DSL.name("row_as_json"), SQLDataType.CLOB);
    private static final Field<Long> BEFORE = DSL.field(DSL.name("characters_before"), SQLDataType.BIGINT);
    private static final Field<Integer> FOUND = DSL.field(DSL.name("rows_found"), SQLDataType.INTEGER);

    private final Database database;

    public PostgresTenantRows(Database database) {
        this.database = database;
    }

    @Override
    public int delete(String module, TenantTable table, OrganizationId organization, int atMost) {
        var key = key(table);
        var last = database.sql()
                .select(key)
                .from(named(module, table))
                .where(owned(table, organization))
                .orderBy(key.stream().map(Field::desc).toList())
                .limit(atMost);
        return database.sql()
                .deleteFrom(named(module, table))
                .where(owned(table, organization))
                .and(DSL.row(key).in(last))
                .execute();
    }

    @Override
    public Batch read(
            String module, TenantTable table, OrganizationId organization, Optional<Place> after, int atMost) {
        var key = key(table);
        var json = DSL.field("(to_jsonb({0}) - {1}::text[])::text", SQLDataType.CLOB, ROW, withheld(table))
                .as(JSON);
        var some = database.sql()
                .select(and(key, json))
                .from(named(module, table).as(ROW))
                .where(owned(table, organization))
                .and(after.map(place -> DSL.row(key).gt(DSL.row(place.key()))).orElse(DSL.noCondition()))
                .orderBy(key)
                .limit(atMost)
                .asTable("some");
        var sizes = database.sql()
                .select(and(key, JSON, before(key), DSL.count().over().as(FOUND)))
                .from(some)
                .asTable("sizes");
        var rows = database.sql()
                .select(and(key, JSON, FOUND))
                .from(sizes)
                .where(BEFORE.lt(TOGETHER))
                .orderBy(key)
                .fetch();
        return new Batch(rows.getValues(JSON), next(rows, key.size(), atMost));
    }

    /** How long the rows before this one are together. */
    private static Field<Long> before(List<Field<?>> key) {
        var length = DSL.charLength(JSON);
        return DSL.sum(length)
                .over()
                .orderBy(key)
                .rowsUnboundedPreceding()
                .minus(length)
                .cast(SQLDataType.BIGINT)
                .as(BEFORE);
    }

    private static Optional<Place> next(Result<Record> rows, int columns, int atMost) {
        if (rows.isEmpty()) return Optional.empty();
        var last = rows.getLast();
        boolean all = rows.size() < atMost && rows.size() == last.get(FOUND);
        return all ? Optional.empty() : Optional.of(place(last, columns));
    }

    private static Place place(Record row, int columns) {
        return new Place(IntStream.range(0, columns)
                .mapToObj(column -> Objects.requireNonNull(row.get(column)))
                .toList());
    }

    private static Table<?> named(String module, TenantTable table) {
        return DSL.table(DSL.name(module, table.name()));
    }

    private static Condition owned(TenantTable table, OrganizationId organization) {
        return DSL.field(DSL.name(table.owner()), UUID.class).eq(organization.value());
    }

    private static List<Field<?>> key(TenantTable table) {
        return table.key().stream()
                .<Field<?>>map(column -> DSL.field(DSL.name(column)))
                .toList();
    }

    private static List<Field<?>> and(List<Field<?>> key, Field<?>... more) {
        return Stream.concat(key.stream(), Stream.of(more)).toList();
    }

    private static Field<String[]> withheld(TenantTable table) {
        return DSL.val(table.withheld().toArray(String[]::new));
    }
}
