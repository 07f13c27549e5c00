package io.hexarch.testkit.fake;

import io.hexarch.kernel.id.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that a test knows beforehand: the first, the second, and so on. */
public final class CountedIds implements Ids {

    private final AtomicLong count = new AtomicLong();

    @Override
    public UUID next() {
        return nth(count.incrementAndGet());
    }

    /** What the nth call answers, from 1. A UUIDv7 of the first millisecond of all. */
    public static UUID nth(long number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }
}
