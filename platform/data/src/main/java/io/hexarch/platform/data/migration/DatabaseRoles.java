package io.hexarch.platform.data.migration;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The roles that Hexarch's schema is written for.
 *
 * <ul>
 *   <li>{@code hexarch_owner} owns everything and cannot log in.
 *   <li>{@code hexarch_migrator} logs in to migrate and export, as the owner.
 *   <li>{@code hexarch_app} logs in to serve; row-level security holds it.
 *   <li>{@code hexarch_worker} is what the application turns into for queues across tenants; it cannot log in.
 * </ul>
 */
public final class DatabaseRoles {

    public static final String OWNER = "hexarch_owner";
    public static final String MIGRATOR = "hexarch_migrator";
    public static final String APPLICATION = "hexarch_app";
    public static final String WORKER = "hexarch_worker";

    private DatabaseRoles() {}

    /** Makes those that are missing. Passwords are set anew each time: the caller's files are the truth. */
    public static void create(Connection superuser, String migratorPassword, String applicationPassword)
            throws SQLException {
        role(superuser, OWNER, "nologin bypassrls");
        role(superuser, MIGRATOR, "login bypassrls password " + literal(migratorPassword));
        role(superuser, APPLICATION, "login password " + literal(applicationPassword));
        role(superuser, WORKER, "nologin");
        run(superuser, "grant " + OWNER + " to " + MIGRATOR + " with inherit true, set true");
        run(superuser, "grant " + WORKER + " to " + APPLICATION + " with inherit false, set true");
    }

    /** Makes the database when it is missing. Nobody but Hexarch's roles may connect to it, and nobody may use {@code public}. */
    public static boolean createDatabase(Connection superuser, String name) throws SQLException {
        if (exists(superuser, "select from pg_database where datname = ?", name)) return false;
        run(superuser, "create database \"" + name + "\" owner " + OWNER);
        closeToOthers(superuser, name);
        return true;
    }

    /** What a fresh database, or a copy of one, still allows everybody. */
    public static void closeToOthers(Connection superuser, String database) throws SQLException {
        run(superuser, "revoke all on database \"" + database + "\" from public");
        run(superuser, "grant connect on database \"" + database + "\" to " + APPLICATION + ", " + MIGRATOR);
    }

    private static void role(Connection superuser, String name, String options) throws SQLException {
        var verb = exists(superuser, "select from pg_roles where rolname = ?", name) ? "alter" : "create";
        run(superuser, verb + " role " + name + " with nosuperuser nocreatedb nocreaterole " + options);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
