package io.hexarch.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs every consumer of this server on a virtual thread of its own, where no other replica runs it already. */
final class ConsumerRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ConsumerRunner.class);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofSeconds(1);
    /** At least so long between two looks: at a hundred changes a second, each look finds ten instead of one. */
    private static final Duration GATHER = Duration.ofMillis(100);

    private static final int BATCH = 100;
    private static final int ATTEMPTS = 3;

    private final ConsumerCursor cursor;
    private final List<EventConsumer> consumers;
    private final String holder = UUID.randomUUID().toString();
    private final Map<EventConsumer, Semaphore> signals;
    private volatile boolean running;

    ConsumerRunner(ConsumerCursor cursor, List<EventConsumer> consumers) {
        this.cursor = cursor;
        this.consumers = List.copyOf(consumers);
        this.signals = this.consumers.stream().collect(Collectors.toMap(Function.identity(), _ -> new Semaphore(0)));
    }

    void wake() {
        signals.values().forEach(Semaphore::release);
    }

    @Override
    public void start() {
        running = true;
        for (var consumer : consumers)
            Thread.ofVirtual().name("events-" + consumer.name()).start(() -> runUntilStopped(consumer));
    }

    private void runUntilStopped(EventConsumer consumer) {
        while (running) {
            try {
                if (!consumeSome(consumer)) await(consumer);
                Thread.sleep(GATHER);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                log.warn("Consumer {} cannot read the event log; trying again", consumer.name(), failure);
                pause();
            }
        }
    }

    /** Until something may have come. */
    private void await(EventConsumer consumer) throws InterruptedException {
        var signal = signals.get(consumer);
        if (signal != null && signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) signal.drainPermits();
    }

    /**
     * False when there is nothing to do here at the moment. The cursor moves on once, behind all that was digested: what a crash makes
     * come again, consumers take as having come. What takes long is left for the next turn, while the lease is sure to last.
     */
    private boolean consumeSome(EventConsumer consumer) {
        var turn = cursor.take(consumer.name(), holder, LEASE, BATCH);
        if (turn.isEmpty() || turn.get().events().isEmpty()) return false;
        EventPosition digested = null;
        long began = System.nanoTime();
        for (var event : turn.get().events()) {
            if (!running || System.nanoTime() - began > LEASE.toNanos() / 2) break;
            digest(consumer, event);
            digested = event.id();
        }
        return digested != null && cursor.advance(turn.get(), digested) && running;
    }

    private void digest(EventConsumer consumer, EventEnvelope event) {
        for (int attempt = 1; ; attempt++) {
            try {
                consumer.accept(event);
                return;
            } catch (RuntimeException failure) {
                if (attempt < ATTEMPTS) continue;
                log.error(
                        "Consumer {} cannot digest event {} of type {}; it is put aside",
                        consumer.name(),
                        event.id(),
                        event.type(),
                        failure);
                cursor.bury(consumer.name(), event, String.valueOf(failure.getMessage()));
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        wake();
        for (var consumer : consumers) cursor.release(consumer.name(), holder);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
