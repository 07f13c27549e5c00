package io.hexarch.platform.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/**
 * A token bucket for each quota, in this process: another replica counts for itself. A bucket that nobody asked for over two minutes is
 * whole again, so forgetting it loses nothing; a flood of addresses pushes out the least used.
 */
final class Buckets {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final long MOST = 100_000;

    private final Cache<Quota, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build();
    private final TimeMeter time;

    Buckets(Clock clock) {
        this.time = new ForwardTime(clock);
    }

    /** Takes one request of the quota, if there is one. */
    Standing take(Quota quota) {
        var probe = buckets.get(quota, this::whole).tryConsumeAndReturnRemaining(1);
        return new Standing(
                quota,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill())));
    }

    private Bucket whole(Quota quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.perMinute()).refillGreedy(quota.perMinute(), PERIOD))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The clock's time without its steps back: a clock that is set back would otherwise stop the refill until it has caught up. */
    private static final class ForwardTime implements TimeMeter {

        private final Clock clock;
        private long seen;
        private long passed;

        ForwardTime(Clock clock) {
            this.clock = clock;
            this.seen = nanosOf(clock);
        }

        @Override
        public synchronized long currentTimeNanos() {
            long now = nanosOf(clock);
            passed += Math.max(0, now - seen);
            seen = now;
            return passed;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        private static long nanosOf(Clock clock) {
            var now = clock.instant();
            return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
        }
    }
}
