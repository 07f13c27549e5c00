package io.hexarch.platform.events;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** One listener's share of the live feed: a bounded buffer between the feed, which never waits, and a client, who may be slow. */
final class LiveSubscription {

    static final int CAPACITY = 1000;

    private final BlockingQueue<EventEnvelope> buffer = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicBoolean dropped = new AtomicBoolean();
    private final Predicate<EventEnvelope> wanted;
    private volatile boolean ended;

    LiveSubscription(Predicate<EventEnvelope> wanted) {
        this.wanted = wanted;
    }

    /** Never blocks: what does not fit is lost to this listener, who is told so. */
    void offer(EventEnvelope event) {
        if (wanted.test(event) && !buffer.offer(event)) dropped.set(true);
    }

    Optional<EventEnvelope> next(Duration atMost) throws InterruptedException {
        return Optional.ofNullable(buffer.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Whether something was lost since the last question. */
    boolean lostSome() {
        return dropped.getAndSet(false);
    }

    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }
}
