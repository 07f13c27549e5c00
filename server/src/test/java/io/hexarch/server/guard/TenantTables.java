package io.hexarch.server.guard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables with rows of organizations, as the database has them. */
final class TenantTables {

    /** By their column; the organization itself and its short name by the policy on its id. */
    private static final String NAMES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and (exists (select from pg_attribute a
                           where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped)
                or exists (select from pg_policy p
                           where p.polrelid = c.oid
                             and pg_get_expr(p.polqual, p.polrelid) like '%hexarch.organization%'))
            order by 1""";

    private static final String COLUMNS = """
            select column_name from information_schema.columns where table_schema = ? and table_name = ?""";

    private final Connection superuser;

    TenantTables(Connection superuser) {
        this.superuser = superuser;
    }

    List<String> names() throws SQLException {
        return texts(NAMES);
    }

    /** The first column of whatever is asked. */
    List<String> texts(String sql) throws SQLException {
        try (var statement = superuser.prepareStatement(sql)) {
            return texts(statement);
        }
    }

    List<String> columns(String schema, String table) throws SQLException {
        try (var statement = superuser.prepareStatement(COLUMNS)) {
            statement.setString(1, schema);
            statement.setString(2, table);
            return texts(statement);
        }
    }

    private static List<String> texts(PreparedStatement statement) throws SQLException {
        var texts = new ArrayList<String>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }
}
