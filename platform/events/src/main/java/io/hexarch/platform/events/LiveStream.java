package io.hexarch.platform.events;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** What one listener hears, in order and each event once: first what was missed since the last visit, then what happens. */
final class LiveStream implements AutoCloseable {

    private static final int BATCH = 500;

    private final LiveSubscription subscription;
    private final LiveFeed feed;
    private final EventReader reader;
    private final Predicate<EventEnvelope> missedAndVisible;
    private final Predicate<EventEnvelope> visible;
    private final BooleanSupplier mayGoOn;
    private final EventPosition liveFrom;
    private final Deque<EventEnvelope> missed = new ArrayDeque<>();
    /** How far the log is read. */
    private EventPosition heard;

    /** How far the listener was told of it. */
    private EventPosition told;

    LiveStream(
            LiveSubscription subscription,
            LiveFeed feed,
            EventReader reader,
            Predicate<EventEnvelope> missedAndVisible,
            Predicate<EventEnvelope> visible,
            BooleanSupplier mayGoOn,
            EventPosition liveFrom,
            Optional<EventPosition> after) {
        this.subscription = subscription;
        this.feed = feed;
        this.reader = reader;
        this.missedAndVisible = missedAndVisible;
        this.visible = visible;
        this.mayGoOn = mayGoOn;
        this.liveFrom = liveFrom;
        this.heard = after.orElse(liveFrom);
        this.told = heard;
    }

    /** Where the listener stands; coming back with it, nothing is missed. */
    EventPosition position() {
        return missed.isEmpty() ? heard : told;
    }

    /** The next event that the listener may see; empty when none came in time. */
    Optional<EventEnvelope> next(Duration atMost) throws InterruptedException {
        var earlier = nextMissed();
        if (earlier.isPresent()) return earlier;
        var live = subscription.next(atMost);
        if (live.isEmpty() || live.get().id().compareTo(heard) <= 0) return Optional.empty();
        heard = live.get().id();
        return live.filter(visible);
    }

    /** Events between the last visit and the moment of joining the live feed. */
    private Optional<EventEnvelope> nextMissed() {
        while (missed.isEmpty() && heard.compareTo(liveFrom) < 0) {
            var batch = reader.after(heard, BATCH);
            if (batch.isEmpty()) heard = liveFrom;
            for (var event : batch) {
                if (event.id().compareTo(liveFrom) > 0) break;
                heard = event.id();
                if (missedAndVisible.test(event)) missed.add(event);
            }
            if (!batch.isEmpty() && batch.getLast().id().compareTo(liveFrom) >= 0) heard = liveFrom;
        }
        var next = Optional.ofNullable(missed.poll());
        next.ifPresent(event -> told = event.id());
        return next;
    }

    /** Whether events were lost because the listener was too slow. */
    boolean lostSome() {
        return subscription.lostSome();
    }

    /** Whether the listener may still listen at all. */
    boolean mayGoOn() {
        return mayGoOn.getAsBoolean();
    }

    /** Whether the server ends the stream. */
    boolean isEnded() {
        return subscription.isEnded();
    }

    @Override
    public void close() {
        feed.leave(subscription);
    }
}
