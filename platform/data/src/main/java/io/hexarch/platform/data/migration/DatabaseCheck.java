package io.hexarch.platform.data.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a database is one that Hexarch's walls can stand in: new enough, its roles there, and the one that serves not above
 * row-level security.
 */
public final class DatabaseCheck {

    private static final int OLDEST = 18;

    private static final String GUIDE =
            " See docs/guides/using-your-own-postgresql.md for the statements that an administrator runs.";

    private DatabaseCheck() {}

    /**
     * Looks as the role that serves.
     *
     * @throws UnfitDatabase with all that is wrong
     */
    public static void application(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) faults.add("PostgreSQL " + version + " is too old: " + OLDEST + " or newer is needed.");
        missingRoles(connection, faults);
        if (faults.isEmpty()) powers(connection, faults);
        refuseIfAny(faults);
    }

    /** Looks as the role that migrates: it must be able to act as the owner. */
    public static void migration(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        missingRoles(connection, faults);
        if (faults.isEmpty() && !may(connection, DatabaseRoles.OWNER))
            faults.add("The role of hexarch.data.migration-url cannot act as " + DatabaseRoles.OWNER + ": grant "
                    + DatabaseRoles.OWNER + " to it." + GUIDE);
        refuseIfAny(faults);
    }

    private static void missingRoles(Connection connection, List<String> faults) throws SQLException {
        for (var role : List.of(DatabaseRoles.OWNER, DatabaseRoles.APPLICATION, DatabaseRoles.WORKER)) {
            if (!holds(connection, "select exists (select from pg_roles where rolname = ?)", role))
                faults.add("The role " + role + " is missing." + GUIDE);
        }
    }

    private static void powers(Connection connection, List<String> faults) throws SQLException {
        for (var role : List.of(DatabaseRoles.APPLICATION, DatabaseRoles.WORKER)) {
            if (!may(connection, role))
                faults.add("The role of hexarch.data.application-url cannot act as " + role + ": grant " + role
                        + " to it." + GUIDE);
        }
        if (holds(connection, BYPASSES, DatabaseRoles.APPLICATION, DatabaseRoles.WORKER))
            faults.add(
                    "The role of hexarch.data.application-url, or one of hexarch_app and hexarch_worker, is a superuser or has "
                            + "BYPASSRLS: row-level security would not hold it. Give another role, or take that power away.");
        if (holds(connection, OWNS, DatabaseRoles.OWNER))
            faults.add("The role of hexarch.data.application-url owns tables or can act as " + DatabaseRoles.OWNER
                    + ": it could switch row-level security off. Give one that owns nothing.");
    }

    private static final String BYPASSES = """
            select exists (select from pg_roles
              where rolname in (session_user, ?, ?) and (rolsuper or rolbypassrls))""";

    private static final String OWNS = """
            select pg_has_role(session_user, ?, 'member')
              or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and c.relowner = (select oid from pg_roles where rolname = session_user))""";

    /** Whether the one who logged in may take the role on. */
    private static boolean may(Connection connection, String role) throws SQLException {
        return holds(connection, "select pg_has_role(session_user, ?, 'set')", role);
    }

    private static boolean holds(Connection connection, String query, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            var rows = statement.executeQuery();
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void refuseIfAny(List<String> faults) {
        if (!faults.isEmpty()) throw new UnfitDatabase(faults);
    }
}
