package io.hexarch.platform.tasks;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this replica's worker before its next look at the queue. Many wake-ups before one look are one. */
final class WakeUp {

    private final Semaphore signal = new Semaphore(0);

    void now() {
        signal.release();
    }

    /** Returns when woken, or after the time. */
    void await(Duration atMost) throws InterruptedException {
        if (signal.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) signal.drainPermits();
    }
}
