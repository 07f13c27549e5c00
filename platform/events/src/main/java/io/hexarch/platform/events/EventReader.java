package io.hexarch.platform.events;

import static org.jooq.impl.DSL.val;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.Database;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;

/**
 * Reads the log over all tenants in its one order. Only what no running transaction can still come before is given out: a transaction
 * that began early and commits late is waited for, never skipped.
 */
final class EventReader {

    private static final String PART = "events";
    private static final String COLUMNS = "e.xid, e.position, e.organization_id, e.scope_kind, e.scope_id, "
            + "e.type, e.version, e.resource, e.payload::text as payload, e.actor::text as actor, e.trace, e.at";

    private final Database database;
    private final TenantTransaction transaction;

    EventReader(Database database, TenantTransaction transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** The last place that may be read now. */
    EventPosition end() {
        return transaction.asWorker(
                PART,
                () -> database.sql().fetch("""
                                select xid, position from events.event
                                where xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint order by xid desc, position desc limit 1
                                """).stream()
                        .findFirst()
                        .map(EventReader::position)
                        .orElse(EventPosition.BEGINNING));
    }

    List<EventEnvelope> after(EventPosition from, int limit) {
        return transaction.asWorker(PART, () -> afterInTransaction(from, limit));
    }

    /** As {@link #after}, in the caller's worker transaction. */
    List<EventEnvelope> afterInTransaction(EventPosition from, int limit) {
        return database.sql()
                .fetch("select " + COLUMNS + """
                                 from events.event e
                                where (e.xid, e.position) > ({0}, {1})
                                  and e.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                                order by e.xid, e.position limit {2}
                                """, val(from.xid()), val(from.position()), val(limit))
                .map(EventReader::envelope);
    }

    /** Whether events after this place may have been dropped already. */
    boolean isForgotten(EventPosition from, OffsetDateTime horizon) {
        return transaction.asWorker(
                PART,
                () -> database.sql()
                        .fetch(
                                "select 1 from events.event where (xid, position) <= ({0}, {1}) and at >= {2} limit 1",
                                val(from.xid()), val(from.position()), val(horizon))
                        .isEmpty());
    }

    private static EventPosition position(Record row) {
        return new EventPosition(row.get("xid", Long.class), row.get("position", Long.class));
    }

    private static EventEnvelope envelope(Record row) {
        return new EventEnvelope(
                position(row),
                row.get("type", String.class),
                row.get("version", Integer.class),
                new OrganizationId(row.get("organization_id", UUID.class)),
                new Scope(ScopeKind.valueOf(row.get("scope_kind", String.class)), row.get("scope_id", UUID.class)),
                row.get("resource", String.class),
                row.get("payload", String.class),
                row.get("actor", String.class),
                row.get("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.get("trace", String.class)));
    }
}
