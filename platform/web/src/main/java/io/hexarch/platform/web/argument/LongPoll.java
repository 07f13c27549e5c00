package io.hexarch.platform.web.argument;

import io.hexarch.kernel.id.TypedId;
import io.hexarch.platform.web.Drain;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.ResourceChanges;
import io.hexarch.platform.web.Responses;
import io.hexarch.platform.web.Wait;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Waits on a virtual thread. Woken by changes of this process; looks every second for those of others. */
record LongPoll(Optional<EntityTag> known, Duration limit, ResourceChanges changes, Drain drain, Clock clock)
        implements Wait {

    private static final Duration LOOK = Duration.ofSeconds(1);

    @Override
    public <T> ResponseEntity<T> forChange(TypedId resource, Supplier<T> read, Function<T, EntityTag> tag) {
        var end = clock.instant().plus(limit);
        try (var watch = changes.watch(resource)) {
            while (true) {
                var current = read.get();
                var now = tag.apply(current);
                if (known.isEmpty() || !known.get().sameAs(now)) return Responses.ok(now, current);
                var left = Duration.between(clock.instant(), end);
                if (!left.isPositive() || drain.begun()) return unchanged(now);
                watch.await(left.compareTo(LOOK) < 0 ? left : LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + resource.text(), e);
        }
    }

    private static <T> ResponseEntity<T> unchanged(EntityTag tag) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                .eTag(tag.toString())
                .build();
    }
}
