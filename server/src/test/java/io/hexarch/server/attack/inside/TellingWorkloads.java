package io.hexarch.server.attack.inside;

import io.hexarch.applications.application.port.Workloads;
import io.hexarch.kernel.usecase.Fence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What programs in workspaces write. Nothing reconciles here: wishes are never applied. */
record TellingWorkloads() implements Workloads {

    private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

    @Override
    public Observation observe(Placed application) {
        return new Observation.Absent();
    }

    @Override
    public void apply(Placed application, Fence fence) {
        throw new UnsupportedOperationException("nothing works on wishes here");
    }

    @Override
    public void delete(Placed application, Fence fence) {
        throw new UnsupportedOperationException("nothing works on wishes here");
    }

    @Override
    public List<WorkloadEvent> events(Placed application) {
        var event = new WorkloadEvent(AT, true, "BackOff", told(application), Optional.empty());
        return List.of(event, event);
    }

    @Override
    public LogStream logs(Placed application, LogQuery query) {
        return new Lines(new LogLine(Optional.of(AT), "web-1", told(application)), query.follow());
    }

    private static String told(Placed application) {
        return Told.in(application.application().home().workspace()).word();
    }

    /** One line; who follows waits for a second one that never comes. */
    private static final class Lines implements LogStream {

        private final LogLine line;
        private final boolean follows;
        private final CountDownLatch left = new CountDownLatch(1);
        private boolean read;

        Lines(LogLine line, boolean follows) {
            this.line = line;
            this.follows = follows;
        }

        @Override
        public Optional<LogLine> next(Duration patience) throws InterruptedException {
            if (!read) {
                read = true;
                return Optional.of(line);
            }
            if (follows) {
                var _ = left.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return Optional.empty();
        }

        @Override
        public boolean ended() {
            return read && !follows;
        }

        @Override
        public void close() {
            left.countDown();
        }
    }
}
