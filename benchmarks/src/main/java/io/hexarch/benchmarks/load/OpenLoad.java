package io.hexarch.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends each request when it is due, not when the one before was answered, and counts from the moment it was due: a server that stalls
 * is charged with all who would have waited, and so is a generator that is late.
 *
 * @see <a href="https://www.usenix.org/legacy/event/nsdi06/tech/schroeder/schroeder.pdf">Open versus closed: a cautionary tale</a>
 */
public final class OpenLoad {

    /** As many as the clients of a busy server keep open. Who finds none free waits, and the wait counts. */
    private static final int CONNECTIONS = 96;

    private static final int HOPELESS = 20_000;

    private final Duration ramp;
    private final Duration warmUp;
    private final Duration measured;
    private final Semaphore connections = new Semaphore(CONNECTIONS);
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param ramp while the rate grows
     * @param warmUp from the beginning, the ramp included: nothing of it counts
     */
    public OpenLoad(Duration ramp, Duration warmUp, Duration measured) {
        this.ramp = ramp;
        this.warmUp = warmUp;
        this.measured = measured;
    }

    /**
     * Runs all streams at once. Ends when all that was sent is answered.
     *
     * @throws IllegalStateException when the server answers so much less than is asked that waiting for the end is hopeless
     */
    public List<Measured> run(List<Stream> streams) {
        var all = streams.stream()
                .map(stream -> new Running(stream, new Latencies(warmUp, measured)))
                .toList();
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            var paced = all.stream()
                    .map(running -> threads.submit(() -> pace(running, start)))
                    .toList();
            for (var one : paced) await(one);
        }
        return all.stream()
                .map(running -> new Measured(running.stream(), running.latencies()))
                .toList();
    }

    /** One stream's latencies. */
    public record Measured(Stream stream, Latencies latencies) {}

    private record Running(Stream stream, Latencies latencies) {}

    private void pace(Running running, long start) {
        long end = warmUp.plus(measured).toNanos();
        var stream = running.stream();
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long number = 0; stream.due(number, ramp) < end; number++) {
                if (waiting.get() > HOPELESS) {
                    requests.shutdownNow();
                    throw new IllegalStateException(
                            HOPELESS + " requests wait for an answer: the server cannot keep up");
                }
                long current = number;
                long due = stream.due(number, ramp);
                waitUntil(start + due);
                requests.execute(() -> send(running, current, start, due));
            }
        }
    }

    private void send(Running running, long number, long start, long due) {
        waiting.incrementAndGet();
        try {
            connections.acquire();
            try {
                running.stream().request().accept(number);
            } finally {
                connections.release();
            }
            running.latencies().answered(due, System.nanoTime() - start - due);
        } catch (RuntimeException e) {
            running.latencies().failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static void await(Future<?> paced) {
        try {
            paced.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime())
            LockSupport.parkNanos(left);
    }
}
