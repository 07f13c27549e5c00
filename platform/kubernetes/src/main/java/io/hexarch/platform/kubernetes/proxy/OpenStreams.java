package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import io.hexarch.platform.web.upgrade.UpgradeSession;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What lasts: watches, followed logs, sessions. Each is counted for its person, and asked every 5 s whether it may go on; where a right was
 * lost, the stream ends.
 */
public final class OpenStreams implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);
    /** A console with some views, a few terminals and a controller under development stay well below. */
    private static final int PER_PERSON = 128;

    private static final Duration LONGEST = Duration.ofHours(12);

    /** One stream while it is open. Closing it more than once is fine. */
    public final class Stream implements UpgradeSession {

        private final UUID person;
        private final BooleanSupplier mayGoOn;
        private final long deadline = System.nanoTime() + LONGEST.toNanos();
        private final AtomicBoolean closed = new AtomicBoolean();
        private volatile Runnable end = () -> {};
        private volatile boolean ended;

        private Stream(UUID person, BooleanSupplier mayGoOn) {
            this.person = person;
            this.mayGoOn = mayGoOn;
        }

        @Override
        public void endedBy(Runnable how) {
            end = how;
            if (closed.get()) how.run();
        }

        private void check() {
            if (System.nanoTime() - deadline < 0 && mayGoOn.getAsBoolean()) return;
            LOG.info("a stream of {} ends: its right is gone", person);
            end();
        }

        /** Whether it was ended from outside. */
        boolean ended() {
            return ended;
        }

        private void end() {
            if (closed.get()) return;
            ended = true;
            close();
            end.run();
        }

        @Override
        public void close() {
            if (!closed.compareAndSet(false, true)) return;
            streams.remove(this);
            counts.computeIfPresent(person, (id, count) -> count == 1 ? null : count - 1);
        }
    }

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Integer> counts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("proxy-rights").factory());

    private final ScheduledFuture<?> round;

    public OpenStreams(Duration every) {
        round = rounds.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @throws Refused when the person has too many already */
    Stream open(UUID person, BooleanSupplier mayGoOn) {
        if (counts.merge(person, 1, Integer::sum) > PER_PERSON) {
            counts.computeIfPresent(person, (id, count) -> count - 1);
            throw new Refused(Problem.of(
                            KubernetesProblem.TOO_MANY_STREAMS,
                            "You have " + PER_PERSON
                                    + " watches, logs and sessions open, which is the most. Close some.")
                    .retryAfter(Duration.ofSeconds(5)));
        }
        var stream = new Stream(person, mayGoOn);
        streams.add(stream);
        return stream;
    }

    int count() {
        return streams.size();
    }

    private void round() {
        for (var stream : streams) Thread.startVirtualThread(() -> checked(stream));
    }

    /** Whoever cannot tell whether the right still holds must say no. */
    private static void checked(Stream stream) {
        try {
            stream.check();
        } catch (RuntimeException unknown) {
            LOG.warn("a stream ends, since its right cannot be checked", unknown);
            stream.end();
        }
    }

    /** Ends all. */
    public void endAll() {
        streams.forEach(Stream::end);
    }

    @Override
    public void close() {
        round.cancel(false);
        rounds.shutdown();
        endAll();
    }
}
