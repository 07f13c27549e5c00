package io.hexarch.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs every consumer of this server on a virtual thread of its own, where no other replica runs it already. */
final class ConsumerRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ConsumerRunner.class);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int BATCH = 100;
    private static final int ATTEMPTS = 3;

    private final ConsumerCursor cursor;
    private final List<EventConsumer> consumers;
    private final String holder = UUID.randomUUID().toString();
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running;

    ConsumerRunner(ConsumerCursor cursor, List<EventConsumer> consumers) {
        this.cursor = cursor;
        this.consumers = List.copyOf(consumers);
    }

    void wake() {
        if (!consumers.isEmpty()) signal.release(consumers.size());
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
                if (!consumeSome(consumer) && signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS))
                    signal.drainPermits();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                log.warn("Consumer {} cannot read the event log; trying again", consumer.name(), failure);
                pause();
            }
        }
    }

    /** False when there is nothing to do here at the moment. */
    private boolean consumeSome(EventConsumer consumer) {
        var turn = cursor.take(consumer.name(), holder, LEASE, BATCH);
        if (turn.isEmpty() || turn.get().events().isEmpty()) return false;
        for (var event : turn.get().events()) {
            digest(consumer, event);
            if (!running || !cursor.advance(turn.get(), event.id())) return false;
        }
        return true;
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

    private void pause() {
        try {
            if (signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) signal.drainPermits();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        signal.release(consumers.size() + 1);
        for (var consumer : consumers) cursor.release(consumer.name(), holder);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
