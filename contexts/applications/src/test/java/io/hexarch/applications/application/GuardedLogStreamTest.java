package io.hexarch.applications.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.application.port.Workloads.LogLine;
import io.hexarch.applications.application.port.Workloads.LogStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class GuardedLogStreamTest {

    private static final LogLine LINE = new LogLine(Optional.empty(), "shop-1", "hello");

    private boolean may = true;
    private final Lines lines = new Lines();
    private final GuardedLogStream stream = new GuardedLogStream(lines, () -> may);

    @Test
    void shouldTellLinesToWhoeverMayReadThem() throws InterruptedException {
        assertThat(stream.next(Duration.ZERO)).contains(LINE);
        assertThat(stream.ended()).isFalse();
        assertThat(stream.next(Duration.ZERO)).contains(LINE);
        assertThat(stream.next(Duration.ZERO)).isEmpty();
        assertThat(stream.ended()).isTrue();
    }

    @Test
    void shouldEndForWhoeverMayNotAnyMore() throws InterruptedException {
        may = false;

        assertThat(stream.next(Duration.ZERO)).isEmpty();
        assertThat(stream.ended()).isTrue();
        assertThat(lines.waiting).as("nothing was taken").hasSize(2);
    }

    @Test
    void shouldNotTellALineThatCameAfterTheRightHadEnded() throws InterruptedException {
        lines.whileWaiting = () -> may = false;

        assertThat(stream.next(Duration.ZERO)).isEmpty();
    }

    @Test
    void shouldCloseWhatItReads() {
        stream.close();

        assertThat(lines.closed).isTrue();
    }

    private static final class Lines implements LogStream {

        private final Queue<LogLine> waiting = new ArrayDeque<>(List.of(LINE, LINE));
        private Runnable whileWaiting = () -> {};
        private boolean closed;

        @Override
        public Optional<LogLine> next(Duration patience) {
            whileWaiting.run();
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public boolean ended() {
            return waiting.isEmpty();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
