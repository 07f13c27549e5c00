package io.hexarch.platform.events;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads the log once for all subscribers of this replica and hands each event to each of them. Reads right after a commit of this replica,
 * else every 100 ms while somebody listens, and not at all while nobody does.
 */
final class LiveFeed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveFeed.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final int BATCH = 500;

    private final EventReader reader;
    private final Set<LiveSubscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running;
    private EventPosition position = EventPosition.BEGINNING;

    LiveFeed(EventReader reader) {
        this.reader = reader;
    }

    void wake() {
        if (!subscriptions.isEmpty()) signal.release();
    }

    /** Adds a subscriber and says from which place on it will hear everything. */
    synchronized EventPosition join(LiveSubscription subscription) {
        if (subscriptions.isEmpty()) position = reader.end();
        subscriptions.add(subscription);
        signal.release();
        return position;
    }

    void leave(LiveSubscription subscription) {
        subscriptions.remove(subscription);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("events-live").start(this::readUntilStopped);
    }

    private void readUntilStopped() {
        while (running) {
            try {
                boolean heard =
                        signal.tryAcquire((subscriptions.isEmpty() ? IDLE : POLL).toMillis(), TimeUnit.MILLISECONDS);
                if (heard) signal.drainPermits();
                handOut();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                log.warn("The event log cannot be read; live streams wait", failure);
                waitAfterFailure();
            }
        }
    }

    private synchronized void handOut() {
        if (subscriptions.isEmpty()) return;
        var batch = reader.after(position, BATCH);
        for (var event : batch) {
            for (var subscription : subscriptions) subscription.offer(event);
            position = event.id();
        }
        if (batch.size() == BATCH) signal.release();
    }

    private void waitAfterFailure() {
        try {
            if (signal.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) signal.drainPermits();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends every stream with a word that tells the client to come back, to another replica if there is one. */
    @Override
    public void stop() {
        running = false;
        subscriptions.forEach(LiveSubscription::end);
        signal.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops before the web server waits for running requests: these streams are such requests. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
