package io.hexarch.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.Database;
import io.hexarch.testkit.fake.SettableClock;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EventsOnHttp
@Tag("postgres")
class EventPartitionsTest {

    private static final EventsSettings TEN_DAYS = new EventsSettings(Duration.ofDays(10));

    @Autowired
    private Database database;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private TestDatabase tables;

    /** Far from today, where the server keeps its own. */
    private final SettableClock clock = new SettableClock(Instant.parse("2041-03-30T23:59:00Z"));

    @Test
    void shouldMakeTheComingDaysAndDropThoseThatAreOver() throws SQLException {
        kept();
        assertThat(days("204103", "204104"))
                .containsExactly("event_20410330", "event_20410331", "event_20410401", "event_20410402");

        clock.forward(Duration.ofDays(11));
        kept();

        assertThat(days("204103", "204104"))
                .containsExactly(
                        "event_20410331",
                        "event_20410401",
                        "event_20410402",
                        "event_20410410",
                        "event_20410411",
                        "event_20410412",
                        "event_20410413");
    }

    @Test
    void shouldBeTheSameWhenReplicasDoItAtOnce() throws Exception {
        clock.set(Instant.parse("2042-05-01T00:00:00Z"));
        var many = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 6; i++)
            many.add(() -> {
                kept();
                return true;
            });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(many)) assertThat(done.get()).isTrue();
        }

        assertThat(days("204205")).hasSize(4);
    }

    private void kept() {
        new EventPartitions(database, transaction, TEN_DAYS, clock).keep();
    }

    private List<String> days(String... months) throws SQLException {
        try (var connection = tables.superuser();
                var query = connection.prepareStatement(
                        "select relname from pg_class where relkind = 'r' and substr(relname, 1, 12) = any(?) order by 1")) {
            var prefixes = java.util.Arrays.stream(months)
                    .map(month -> "event_" + month)
                    .toArray();
            query.setArray(1, connection.createArrayOf("text", prefixes));
            var names = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) names.add(rows.getString(1));
            }
            return names;
        }
    }
}
