package io.hexarch.platform.data.connection;

import io.hexarch.platform.data.DataSettings;
import io.hexarch.platform.data.migration.DatabaseCheck;
import io.hexarch.platform.data.migration.Migration;
import io.hexarch.platform.data.migration.MigrationScripts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What comes before the first connection of the pools: PostgreSQL answers, is fit for us, and has the schema of this release. */
public final class ServerStart {

    private static final Logger LOG = LoggerFactory.getLogger(ServerStart.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private ServerStart() {}

    /**
     * Waits for PostgreSQL, refuses one that is not fit, and migrates.
     *
     * @throws io.hexarch.platform.data.migration.UnfitDatabase with all that is wrong
     */
    public static void prepare(PostgresServer server, DataSettings settings) {
        try (var connection = awaitConnection(server, settings.startLimit())) {
            DatabaseCheck.application(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot check the database " + server.application(), e);
        }
        if (settings.migrate()) migrate(source(server.migration()));
    }

    private static void migrate(DataSource migrator) {
        try (var connection = migrator.getConnection()) {
            DatabaseCheck.migration(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot connect to migrate: check hexarch.data.migration-url", e);
        }
        new Migration(migrator, MigrationScripts.onClassPath()).run();
    }

    private static Connection awaitConnection(PostgresServer server, Duration limit) throws SQLException {
        var source = source(server.application());
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return source.getConnection();
            } catch (SQLException e) {
                if (DatabaseFaults.meaningOf(e).isEmpty() || System.nanoTime() > deadline) throw e;
                LOG.info("Waiting for the database {}: {}", server.application(), e.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        }
    }

    private static DataSource source(Login login) {
        var source = new DriverManagerDataSource(login.url());
        login.user().ifPresent(source::setUsername);
        login.password().ifPresent(source::setPassword);
        return source;
    }
}
