package io.hexarch.platform.data.embedded;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches a PostgreSQL that is no child of ours, and has it started again when it is gone. */
final class Supervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final PostgresProcess process;
    private final Runnable restart;
    private final Thread thread;
    private volatile boolean closed;

    Supervisor(PostgresProcess process, Runnable restart) {
        this.process = process;
        this.restart = restart;
        this.thread = Thread.ofVirtual().name("postgres-supervisor").unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    /** Returns when it will restart nothing any more. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        var pause = LOOK;
        while (!closed) {
            try {
                Thread.sleep(pause);
                pause = process.running().isPresent() || restarted() ? LOOK : longer(pause);
            } catch (InterruptedException e) {
                // Closed: the loop's condition says so.
            } catch (PostgresFailure e) {
                LOG.error("Cannot look after PostgreSQL", e);
                pause = longer(pause);
            }
        }
    }

    private boolean restarted() {
        LOG.warn("PostgreSQL is gone: starting it again");
        try {
            restart.run();
            LOG.info("PostgreSQL is back");
            return true;
        } catch (PostgresFailure e) {
            LOG.error("PostgreSQL cannot be started again yet: {}", e.getMessage());
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
