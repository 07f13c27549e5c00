package io.hexarch.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.testkit.fake.Actors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EventsOnHttp
class EventOrderTest {

    @Autowired
    private Pen pen;

    @Autowired
    private EventReader reader;

    private final OrganizationId organization = Actors.newOrganization();

    @Test
    void shouldWaitForATransactionThatBeganEarlyAndCommitsLate() throws Exception {
        var start = settled();
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var late = Thread.ofVirtual()
                .start(() -> pen.writeSlowly(organization, "began first", () -> {
                    written.countDown();
                    await(goOn);
                }));
        await(written);
        pen.write(organization, "committed first");

        assertThat(Pen.texts(organization, reader.after(start, 500))).isEmpty();
        goOn.countDown();
        late.join();

        Awaitility.await()
                .untilAsserted(() -> assertThat(Pen.texts(organization, reader.after(start, 500)))
                        .containsExactly("began first", "committed first"));
    }

    @Test
    void shouldGiveEachEventOnceInOneOrderWhileManyWrite() throws Exception {
        int writers = 8;
        int each = 25;
        var from = settled();
        var seen = new ArrayList<EventEnvelope>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                var name = "w" + writer;
                var _ = threads.submit(() -> {
                    for (int i = 0; i < each; i++) pen.write(organization, name + "-" + i);
                });
            }
            var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (own(seen).size() < writers * each && System.nanoTime() < deadline) {
                seen.addAll(reader.after(seen.isEmpty() ? from : seen.getLast().id(), 7));
            }
        }

        assertThat(seen).extracting(EventEnvelope::id).isSorted().doesNotHaveDuplicates();
        assertThat(own(seen)).hasSize(writers * each).doesNotHaveDuplicates();
        for (int writer = 0; writer < writers; writer++) {
            var name = "w" + writer + "-";
            assertThat(own(seen).stream().filter(text -> text.startsWith(name)).map(text -> text.substring(3)))
                    .isSortedAccordingTo((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
        }
    }

    @Test
    void shouldTellNothingOfWhatWasRolledBack() {
        var start = settled();

        assertThatThrownBy(() -> pen.writeSlowly(organization, "never", () -> {
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        pen.write(organization, "after");

        Awaitility.await()
                .untilAsserted(() -> assertThat(Pen.texts(organization, reader.after(start, 500)))
                        .containsExactly("after"));
    }

    @Test
    void shouldReadItsOwnIdsBack() {
        assertThat(EventPosition.parse("12.34")).contains(new EventPosition(12, 34));
        for (var nonsense : List.of("", "12", "12.", "-1.2", "1.2.3", "9".repeat(30) + ".1"))
            assertThat(EventPosition.parse(nonsense)).isEmpty();
        assertThat(new EventPosition(2, 1)).isGreaterThan(new EventPosition(1, 9));
        assertThat(new EventPosition(2, 1)).hasToString("2.1");
    }

    private List<String> own(List<EventEnvelope> events) {
        return Pen.texts(organization, events);
    }

    /** The end of the log, below which nothing new will come. */
    private EventPosition settled() {
        return reader.end();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
