package io.hexarch.platform.data.connection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Looks at PostgreSQL and its disk every second, so that whoever asks is answered from memory.
 *
 * <p>A disk that runs full stops PostgreSQL altogether. Before that, nothing is written any more, and what is stored can still be read.
 */
public final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ConnectionPools pools;
    private final PostgresServer server;
    private final DataSize minimumFree;
    private final Thread thread;
    private volatile DatabaseState state;
    private volatile boolean closed;

    public DatabaseWatch(ConnectionPools pools, PostgresServer server, DataSize minimumFree) {
        this.pools = pools;
        this.server = server;
        this.minimumFree = minimumFree;
        this.state = look();
        this.thread = Thread.ofVirtual().name("database-watch").start(this::watch);
    }

    public DatabaseState state() {
        return state;
    }

    /** Whether nothing may be written at the moment. */
    public boolean isReadOnly() {
        return state instanceof DatabaseState.ReadOnly;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void watch() {
        while (!closed) {
            try {
                Thread.sleep(LOOK);
                var seen = look();
                if (!seen.getClass().equals(state.getClass())) LOG.warn("The database is now: {}", seen.detail());
                state = seen;
            } catch (InterruptedException e) {
                // Closed: the loop's condition says so.
            }
        }
    }

    private DatabaseState look() {
        return unreachable().or(this::tooFull).orElseGet(() -> new DatabaseState.Connected(server.description()));
    }

    private Optional<DatabaseState> unreachable() {
        try (var connection = pools.application().getConnection()) {
            if (connection.isValid(1)) return Optional.empty();
        } catch (SQLException e) {
            LOG.debug("The database does not answer", e);
        }
        return Optional.of(new DatabaseState.Unreachable(
                "PostgreSQL does not answer (" + server.description() + "). Look at its log, and whether it runs."));
    }

    private Optional<DatabaseState> tooFull() {
        return server.folder()
                .flatMap(this::freeBytes)
                .filter(free -> free < enough())
                .map(free -> {
                    var words = "Only " + DataSize.ofBytes(free).toMegabytes()
                            + " MB are free on the disk of the database ("
                            + server.folder().orElseThrow() + "), "
                            + DataSize.ofBytes(enough()).toMegabytes()
                            + " MB are needed: nothing is written until there is room.";
                    return new DatabaseState.ReadOnly(words);
                });
    }

    /** Once it was too full, a quarter more must be free: at the border it would change to and fro. */
    private long enough() {
        return isReadOnly() ? minimumFree.toBytes() + minimumFree.toBytes() / 4 : minimumFree.toBytes();
    }

    private Optional<Long> freeBytes(Path folder) {
        try {
            return Optional.of(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            LOG.debug("Cannot see how full the disk is", e);
            return Optional.empty();
        }
    }
}
