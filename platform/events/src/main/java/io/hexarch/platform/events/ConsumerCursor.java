package io.hexarch.platform.events;

import static org.jooq.impl.DSL.val;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Where one consumer is in the log, which replica runs it, and what it could not digest. */
final class ConsumerCursor {

    private static final String PART = "events";

    private final Database database;
    private final TenantTransaction transaction;
    private final EventReader reader;
    private final Clock clock;

    ConsumerCursor(Database database, TenantTransaction transaction, EventReader reader, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.reader = reader;
        this.clock = clock;
    }

    /** The right to run a consumer until the lease ends, and what it has to read next. */
    record Turn(String consumer, long fence, List<EventEnvelope> events) {}

    /** Takes or keeps the lease and reads on; empty while another replica has it. A new consumer begins at the first event there is. */
    Optional<Turn> take(String consumer, String holder, Duration lease, int limit) {
        return transaction.asWorker(PART, () -> {
            database.sql()
                    .execute("insert into events.consumer (name) values ({0}) on conflict do nothing", val(consumer));
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            return database.sql().fetch("""
                            update events.consumer set holder = {1}, lease_until = {2},
                              fence = case when holder = {1} then fence else fence + 1 end
                            where name = {0} and (holder is null or holder = {1} or lease_until < {3})
                            returning fence, xid, position
                            """, val(consumer), val(holder), val(now.plus(lease)), val(now)).stream()
                    .findFirst()
                    .map(row -> new Turn(
                            consumer,
                            row.get("fence", Long.class),
                            reader.afterInTransaction(
                                    new EventPosition(row.get("xid", Long.class), row.get("position", Long.class)),
                                    limit)));
        });
    }

    /** Moves on behind an event; false when another replica runs the consumer by now. */
    boolean advance(Turn turn, EventPosition to) {
        return transaction.asWorker(
                PART,
                () -> database.sql()
                                .execute(
                                        "update events.consumer set xid = {2}, position = {3} where name = {0} and fence = {1}",
                                        val(turn.consumer()), val(turn.fence()), val(to.xid()), val(to.position()))
                        == 1);
    }

    /** Puts an event aside that the consumer cannot digest. */
    void bury(String consumer, EventEnvelope event, String reason) {
        transaction.asWorker(PART, () -> {
            database.sql()
                    .execute(
                            """
                            insert into events.dead_letter (consumer, xid, position, organization_id, reason, at)
                            values ({0}, {1}, {2}, {3}, {4}, {5})
                            on conflict (consumer, xid, position) do update set reason = excluded.reason, at = excluded.at
                            """,
                            val(consumer),
                            val(event.id().xid()),
                            val(event.id().position()),
                            val(event.organization().value()),
                            val(reason),
                            val(clock.instant().atOffset(ZoneOffset.UTC)));
            return Done.DONE;
        });
    }

    void release(String consumer, String holder) {
        transaction.asWorker(PART, () -> {
            database.sql()
                    .execute(
                            "update events.consumer set holder = null, lease_until = null where name = {0} and holder = {1}",
                            val(consumer), val(holder));
            return Done.DONE;
        });
    }
}
