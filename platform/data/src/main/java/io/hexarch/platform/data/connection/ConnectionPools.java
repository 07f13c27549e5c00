package io.hexarch.platform.data.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hexarch.platform.data.DataSettings;
import io.hexarch.platform.data.migration.DatabaseRoles;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * Connections that are kept open, apart for each role, so that work on queues never starves those who wait for an answer.
 *
 * <p>A borrower waits a short while at most. A connection whose other end is gone is found by the driver's time limits.
 */
public final class ConnectionPools implements AutoCloseable {

    private final HikariDataSource application;
    private final HikariDataSource worker;

    public ConnectionPools(Login login, DataSettings settings) {
        application = pool("application", DatabaseRoles.APPLICATION, login, settings);
        worker = pool("worker", DatabaseRoles.WORKER, login, settings);
    }

    /** As {@link DatabaseRoles#APPLICATION}. */
    public DataSource application() {
        return application;
    }

    /** As {@link DatabaseRoles#WORKER}. */
    public DataSource worker() {
        return worker;
    }

    /** Forgets every idle connection, after the server behind them was replaced. */
    public void renew() {
        application.getHikariPoolMXBean().softEvictConnections();
        worker.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        application.close();
        worker.close();
    }

    private static HikariDataSource pool(String name, String role, Login login, DataSettings settings) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(login.url());
        login.user().ifPresent(config::setUsername);
        login.password().ifPresent(config::setPassword);
        config.setDataSourceProperties(driverProperties(settings.transactionLimit()));
        config.addDataSourceProperty("options", session(role, settings));
        config.setAutoCommit(false);
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(Math.min(2, settings.connections()));
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setValidationTimeout(Math.min(1_000, settings.patience().toMillis()));
        config.setMaxLifetime(Duration.ofMinutes(30).toMillis());
        config.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        // The pool comes up while PostgreSQL is away: whoever borrows meanwhile is told so.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static Properties driverProperties(Duration transactionLimit) {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "hexarch");
        properties.setProperty("assumeMinServerVersion", "18");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "5");
        // Longer than any transaction may last: a server that vanished without a word is given up.
        properties.setProperty("socketTimeout", Long.toString(transactionLimit.toSeconds() + 5));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        // Messages with the values of rows would end in logs.
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }

    /** Told at the start of the session, not by SET, which the rollback of the transaction around it would take back. */
    private static String session(String role, DataSettings settings) {
        return "-c role=" + role
                + " -c statement_timeout=" + settings.statementLimit().toMillis()
                + " -c idle_in_transaction_session_timeout="
                + settings.transactionLimit().toMillis()
                + " -c transaction_timeout=" + settings.transactionLimit().toMillis();
    }
}
