package io.hexarch.platform.events;

import static org.jooq.impl.DSL.val;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps a partition for each of the coming days and drops those whose time is over. Every replica does it; it is the same twice. */
final class EventPartitions implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EventPartitions.class);
    private static final int DAYS_AHEAD = 3;

    private final Database database;
    private final TenantTransaction transaction;
    private final EventsSettings settings;
    private final Clock clock;
    private @Nullable ScheduledExecutorService timer;

    EventPartitions(Database database, TenantTransaction transaction, EventsSettings settings, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    void keep() {
        transaction.asWorker("events", () -> {
            database.sql()
                    .fetch(
                            "select events.keep_partitions(cast({0} as date), {1}, {2})",
                            val(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                    .toString()),
                            val((int) settings.retention().toDays()),
                            val(DAYS_AHEAD));
            return Done.DONE;
        });
    }

    private void keepOrWarn() {
        try {
            keep();
        } catch (RuntimeException failure) {
            log.warn("Partitions of the event log cannot be kept; events go to the default one meanwhile", failure);
        }
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("events-partitions").factory());
        var _ = timer.scheduleWithFixedDelay(this::keepOrWarn, 0, 1, TimeUnit.HOURS);
    }

    @Override
    public void stop() {
        if (timer != null) timer.shutdownNow();
        timer = null;
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}
