package io.hexarch.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.Database;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EventsOnHttp
@Tag("postgres")
class ConsumerTest {

    private static final Duration LEASE = Duration.ofSeconds(15);

    @Autowired
    private Pen pen;

    @Autowired
    private EventReader reader;

    @Autowired
    private Database database;

    @Autowired
    private TenantTransaction transaction;

    @Autowired
    private TestDatabase tables;

    private final OrganizationId organization = Actors.newOrganization();
    private final String consumer = "consumer-" + UUID.randomUUID();
    private final SettableClock clock = new SettableClock();

    @Test
    void shouldGoOnWhereTheLastOneDied() {
        pen.write(organization, "a", "b", "c");
        var first = cursor(clock);
        var turn = awaitOwn(first, "first", 3);
        first.advance(turn, own(turn).getFirst().id());

        clock.forward(LEASE.plusSeconds(1));
        var second = cursor(clock).take(consumer, "second", LEASE, 500).orElseThrow();

        assertThat(Pen.texts(organization, second.events())).containsExactly("b", "c");
        assertThat(second.fence()).isGreaterThan(turn.fence());
        assertThat(first.advance(turn, own(turn).getLast().id())).isFalse();
    }

    @Test
    void shouldLeaveAConsumerToWhoeverRunsIt() {
        var cursor = cursor(clock);
        assertThat(cursor.take(consumer, "first", LEASE, 1)).isPresent();

        assertThat(cursor.take(consumer, "second", LEASE, 1)).isEmpty();
        cursor.release(consumer, "second");
        assertThat(cursor.take(consumer, "second", LEASE, 1)).isEmpty();
        cursor.release(consumer, "first");

        assertThat(cursor.take(consumer, "second", LEASE, 1)).isPresent();
    }

    @Test
    void shouldPutAnEventAsideThatItCannotDigestAndGoOn() throws SQLException {
        var digested = new CopyOnWriteArrayList<String>();
        var runner = runner(event -> {
            if (Pen.text(event).equals("poison")) throw new IllegalStateException("cannot digest this");
            digested.add(Pen.text(event));
        });
        runner.start();
        try {
            pen.write(organization, "before", "poison", "after");
            runner.wake();

            Awaitility.await().untilAsserted(() -> assertThat(digested).containsExactly("before", "after"));
        } finally {
            runner.stop();
        }
        assertThat(buried()).containsExactly("cannot digest this");
    }

    @Test
    void shouldTryAgainBeforeItPutsAnEventAside() throws SQLException {
        var digested = new CopyOnWriteArrayList<String>();
        var failures = new ArrayList<String>();
        var runner = runner(event -> {
            if (failures.size() < 2) {
                failures.add(Pen.text(event));
                throw new IllegalStateException("not yet");
            }
            digested.add(Pen.text(event));
        });
        runner.start();
        try {
            pen.write(organization, "stubborn");
            runner.wake();

            Awaitility.await().untilAsserted(() -> assertThat(digested).containsExactly("stubborn"));
        } finally {
            runner.stop();
        }
        assertThat(buried()).isEmpty();
    }

    @Test
    void shouldKeepOneDeadLetterHoweverOftenItIsPutAside() throws SQLException {
        pen.write(organization, "poison");
        var cursor = cursor(clock);
        var event = own(awaitOwn(cursor, "first", 1)).getFirst();

        cursor.bury(consumer, event, "once");
        cursor.bury(consumer, event, "twice");

        assertThat(buried()).containsExactly("twice");
    }

    private ConsumerCursor cursor(Clock time) {
        return new ConsumerCursor(database, transaction, reader, time);
    }

    private ConsumerCursor.Turn awaitOwn(ConsumerCursor cursor, String holder, int count) {
        return Awaitility.await()
                .until(
                        () -> cursor.take(consumer, holder, LEASE, 5_000).orElseThrow(),
                        turn -> own(turn).size() == count);
    }

    private List<EventEnvelope> own(ConsumerCursor.Turn turn) {
        return turn.events().stream()
                .filter(event -> event.organization().equals(organization))
                .toList();
    }

    private ConsumerRunner runner(Consumer<EventEnvelope> digest) {
        var named = new EventConsumer() {
            @Override
            public String name() {
                return consumer;
            }

            @Override
            public void accept(EventEnvelope event) {
                if (event.organization().equals(organization)) digest.accept(event);
            }
        };
        return new ConsumerRunner(cursor(Clock.systemUTC()), List.of(named));
    }

    private List<String> buried() throws SQLException {
        try (var connection = tables.superuser();
                var query = connection.prepareStatement("select reason from events.dead_letter where consumer = ?")) {
            query.setString(1, consumer);
            var reasons = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) reasons.add(rows.getString(1));
            }
            return reasons;
        }
    }
}
