package io.hexarch.e2e.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;

/** Every row of every table, read as the superuser, whom no policy holds back; and what PostgreSQL's sessions were last asked. */
public final class StoredRows {

    private static final String TABLES = """
            select format('%s.%s', n.nspname, c.relname), format('select t::text from %I.%I t', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
            order by 1""";

    private StoredRows() {}

    /** Hands over table by table, one line for each row. */
    public static void each(String url, String password, BiConsumer<String, byte[]> table) throws SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", password);
        try (var connection = DriverManager.getConnection(url, login)) {
            connection.setAutoCommit(false); // so that rows are fetched piece by piece
            for (var question : questions(connection)) table.accept(question.name(), rows(connection, question.sql()));
        }
    }

    private record Question(String name, String sql) {}

    private static List<Question> questions(Connection connection) throws SQLException {
        var questions = new ArrayList<Question>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) questions.add(new Question("table " + rows.getString(1), rows.getString(2)));
        }
        questions.add(new Question("sessions of PostgreSQL", "select a::text from pg_stat_activity a"));
        return questions;
    }

    private static byte[] rows(Connection connection, String sql) throws SQLException {
        var text = new ByteArrayOutputStream();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(500);
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) text.write((rows.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toByteArray();
    }
}
