package io.hexarch.testkit.postgres;

import io.hexarch.platform.data.migration.DatabaseRoles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** One database of a test's own. */
public final class TestDatabase implements AutoCloseable {

    private final TestPostgres postgres;
    private final String name;

    TestDatabase(TestPostgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** JDBC, without user and password. */
    public String url() {
        return postgres.url(name);
    }

    /** What an operator would set to use this database. */
    public Map<String, String> settings() {
        return Map.of(
                "hexarch.data.application-url", url(DatabaseRoles.APPLICATION),
                "hexarch.data.migration-url", url(DatabaseRoles.MIGRATOR),
                "hexarch.data.migrate", "false");
    }

    /** As the application, under row-level security. */
    public DataSource application() {
        return postgres.dataSource(name, DatabaseRoles.APPLICATION);
    }

    /** As the role that migrates, which row-level security does not hold. */
    public DataSource migrator() {
        return postgres.dataSource(name, DatabaseRoles.MIGRATOR);
    }

    /** As the one who may do everything: to look behind walls, or to break them. */
    public Connection superuser() {
        try {
            return postgres.superuser(name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot connect to " + name, e);
        }
    }

    @Override
    public void close() {
        postgres.drop(name);
    }

    private String url(String role) {
        return url() + "?user=" + role + "&password=" + TestPostgres.PASSWORD;
    }
}
