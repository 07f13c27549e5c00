package io.hexarch.testkit.postgres;

import io.hexarch.platform.data.embedded.DataFolder;
import io.hexarch.platform.data.migration.DatabaseRoles;
import io.hexarch.platform.data.migration.Migration;
import io.hexarch.platform.data.migration.MigrationScripts;
import io.hexarch.testkit.Repository;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL 18 for tests, with a template database in which every migration of the product has run.
 *
 * <p>The server is the one that the system property or environment variable {@value #SETTING} names (host and port), or else one of
 * this JVM's own, which ends with it. It does not sync to the disk.
 */
public final class TestPostgres {

    /** {@code host:port} of a server made by {@link ServeTestPostgres}. */
    public static final String SETTING = "HEXARCH_TEST_POSTGRES";

    /** Every role's password; only the loopback interface reaches the server, and that trusts it anyway. */
    static final String PASSWORD = "test";

    private static final long TEMPLATE_LOCK = 0x6865786172636801L;

    private final String address;
    private final MigrationScripts scripts;
    private final String template;

    private TestPostgres(String address, MigrationScripts scripts) {
        this.address = address;
        this.scripts = scripts;
        this.template = "template_" + scripts.hash().substring(0, 16);
    }

    private static final class Shared {
        private static final TestPostgres INSTANCE = start();
    }

    /** The server of this JVM, with its template ready. */
    public static TestPostgres shared() {
        return Shared.INSTANCE;
    }

    private static TestPostgres start() {
        return Repository.find()
                .map(TestPostgres::ofScripts)
                .orElseGet(() -> new TestPostgres(server(), MigrationScripts.onClassPath()).prepared());
    }

    /** A server with a template of exactly that checkout's scripts. */
    public static TestPostgres ofScripts(Repository repository) {
        var folders = repository.modulesWithMigrations().stream()
                .map(Repository.Module::migrations)
                .toList();
        return new TestPostgres(server(), MigrationScripts.in(folders)).prepared();
    }

    private static String server() {
        return Optional.ofNullable(System.getProperty(SETTING, System.getenv(SETTING)))
                .orElseGet(() -> TestServer.start().address());
    }

    /** A new database with all tables and no rows, gone when closed. */
    public TestDatabase migrated() {
        return copyOf(template);
    }

    /** A new database with nothing in it but the roles' rights to connect. */
    public TestDatabase empty() {
        return copyOf("template1");
    }

    private TestDatabase copyOf(String original) {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var superuser = superuser("postgres")) {
            createFrom(superuser, name, original);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot copy the database " + original, e);
        }
        return new TestDatabase(this, name);
    }

    private static void createFrom(Connection superuser, String name, String original) throws SQLException {
        run(
                superuser,
                "create database " + name + " template " + original + " strategy file_copy owner "
                        + DatabaseRoles.OWNER);
        DatabaseRoles.closeToOthers(superuser, name);
    }

    /** Several JVMs may come here at once: the first makes the template, the others wait for it. */
    private TestPostgres prepared() {
        try (var superuser = superuser("postgres")) {
            run(superuser, "select pg_advisory_lock(" + TEMPLATE_LOCK + ")");
            DatabaseRoles.create(superuser, PASSWORD, PASSWORD);
            if (exists(superuser, template)) return this;
            var unfinished = template + "_unfinished";
            run(superuser, "drop database if exists " + unfinished + " with (force)");
            createFrom(superuser, unfinished, "template1");
            new Migration(dataSource(unfinished, DatabaseRoles.MIGRATOR), scripts).run();
            run(superuser, "alter database " + unfinished + " rename to " + template);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot prepare the template database", e);
        }
    }

    private static boolean exists(Connection superuser, String database) throws SQLException {
        try (var statement = superuser.prepareStatement("select from pg_database where datname = ?")) {
            statement.setString(1, database);
            return statement.executeQuery().next();
        }
    }

    /** At the end of the JVM the server may be gone first, with everything in it. */
    void drop(String database) {
        try (var superuser = superuser("postgres")) {
            run(superuser, "drop database if exists " + database + " with (force)");
        } catch (SQLException e) {
            boolean serverGone = e.getSQLState() != null && e.getSQLState().matches("08.*|57P0.");
            if (!serverGone) throw new IllegalStateException("Cannot drop the database " + database, e);
        }
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), DataFolder.SUPERUSER, PASSWORD);
    }

    DataSource dataSource(String database, String role) {
        return new DriverManagerDataSource(url(database), role, PASSWORD);
    }

    String address() {
        return address;
    }

    String url(String database) {
        return "jdbc:postgresql://" + address + "/" + database;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
