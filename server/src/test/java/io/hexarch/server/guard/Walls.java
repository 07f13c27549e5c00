package io.hexarch.server.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The second wall, with real rows behind it: as the application, for one tenant, is there a row of another in any table? */
public final class Walls {

    private static final String TENANT_TABLES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and not c.relispartition and has_table_privilege('hexarch_app', c.oid, 'select')
            order by 1""";

    private final Connection superuser;
    private final DataSource application;

    Walls(Connection superuser, DataSource application) {
        this.superuser = superuser;
        this.application = application;
    }

    List<String> tables() throws SQLException {
        return tables(superuser);
    }

    /** All that hold rows of tenants. */
    public static List<String> tables(Connection superuser) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(TENANT_TABLES)) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    /** A sentence for each table that shows the tenant rows of others. */
    List<String> faults(UUID tenant) throws SQLException {
        var faults = new ArrayList<String>();
        for (var table : tables()) {
            long seen = foreignRows(table, tenant);
            if (seen > 0)
                faults.add(
                        table + " shows a tenant " + seen
                                + " rows of others: create policy organization on it, as docs/guides/adding-a-migration.md shows");
        }
        return faults;
    }

    private long foreignRows(String table, UUID tenant) throws SQLException {
        try (var connection = application.getConnection()) {
            connection.setAutoCommit(false);
            declare(connection, tenant);
            try (var select = connection.prepareStatement(
                    "select count(*) from " + table + " where organization_id is distinct from ?")) {
                select.setObject(1, tenant);
                var rows = select.executeQuery();
                rows.next();
                return rows.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }

    /** As a tenant transaction declares it. */
    private static void declare(Connection connection, UUID tenant) throws SQLException {
        try (var declare = connection.prepareStatement("""
                select set_config('hexarch.organization', ?, true), set_config('hexarch.person', '', true),
                       set_config('hexarch.kind', 'person', true)""")) {
            declare.setString(1, tenant.toString());
            declare.execute();
        }
    }
}
