package io.hexarch.cli.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Letting time pass; tests let none pass. */
@FunctionalInterface
public interface Pause {

    void lasting(Duration time) throws InterruptedException;

    /** Of the wall clock. */
    static Pause real() {
        return time -> {
            var never = new CountDownLatch(1);
            if (never.await(time.toNanos(), TimeUnit.NANOSECONDS))
                throw new IllegalStateException("nobody ends a pause");
        };
    }
}
