package io.hexarch.platform.web.idempotency;

import static org.jooq.impl.DSL.val;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Keeps a part of the table for each of the coming days and drops those whose keys nobody may use any more. */
final class KeyPartitions {

    private static final int DAYS_BACK = 1;
    private static final int DAYS_AHEAD = 3;

    private final Database database;
    private final TenantTransaction transaction;
    private final Clock clock;

    KeyPartitions(Database database, TenantTransaction transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every replica does it; it is the same twice. */
    void keep() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        transaction.asWorker("idempotency", () -> {
            database.sql()
                    .fetch(
                            "select web.keep_partitions(cast({0} as date), {1}, {2})",
                            val(today), val(DAYS_BACK), val(DAYS_AHEAD));
            return Done.DONE;
        });
    }
}
