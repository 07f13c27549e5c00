package io.hexarch.platform.web;

import io.hexarch.kernel.id.TypedId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes who waits for a resource. Whoever reads the event log tells it of each change; it knows only this process, so who waits also
 * looks by themselves now and then.
 */
public final class ResourceChanges {

    private final Map<TypedId, Map<Watch, Boolean>> watches = new ConcurrentHashMap<>();

    /** A resource has changed, and what changed can be read: called after the commit. */
    public void changed(TypedId resource) {
        var waiting = watches.get(resource);
        if (waiting != null) waiting.keySet().forEach(Watch::wake);
    }

    /** Watches from now on: begin before reading, so that no change falls between. */
    public Watch watch(TypedId resource) {
        var watch = new Watch(resource);
        watches.compute(resource, (_, waiting) -> {
            var all = waiting == null ? new ConcurrentHashMap<Watch, Boolean>() : waiting;
            all.put(watch, true);
            return all;
        });
        return watch;
    }

    /** One who waits. */
    public final class Watch implements AutoCloseable {

        private final TypedId resource;
        private final Semaphore changes = new Semaphore(0);

        private Watch(TypedId resource) {
            this.resource = resource;
        }

        private void wake() {
            changes.release();
        }

        /** Waits for a change since the last wait; false when the time was up first. */
        public boolean await(Duration limit) throws InterruptedException {
            boolean changed = changes.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS);
            changes.drainPermits();
            return changed;
        }

        @Override
        public void close() {
            watches.computeIfPresent(resource, (_, waiting) -> {
                waiting.remove(this);
                return waiting.isEmpty() ? null : waiting;
            });
        }
    }
}
