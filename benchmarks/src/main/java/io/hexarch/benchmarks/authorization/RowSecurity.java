package io.hexarch.benchmarks.authorization;

import io.hexarch.benchmarks.load.Percentile;
import io.hexarch.benchmarks.result.Figure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * The same queries in pairs, as the role that serves, which row-level security holds, and as the one that migrates, which it does not:
 * same tables, same rows, same scope declared, turn and turn about.
 */
final class RowSecurity {

    private static final int UNCOUNTED = 500;
    private static final double NANOS_PER_MICRO = 1_000;

    private record Query(String name, String sql) {}

    private static final List<Query> QUERIES = List.of(
            new Query(
                    "one workspace",
                    "select * from workspaces.workspace where organization_id = ? order by id limit 1"),
            new Query("a page of members", """
                    select * from organizations.membership where organization_id = ?
                    order by joined_at, person_id limit 51"""),
            new Query("a page of audit records", """
                    select * from audit.record where organization_id = ? order by at desc, id desc limit 51"""));

    private final Path postgres;
    private final int pairs;

    /** @param postgres the folder of the server's own PostgreSQL */
    RowSecurity(Path postgres, int pairs) {
        this.postgres = postgres;
        this.pairs = pairs;
    }

    List<Figure> figures() throws IOException, SQLException {
        var figures = new ArrayList<Figure>();
        try (var held = connect("hexarch_app", "application");
                var free = connect("hexarch_migrator", "migrator")) {
            var organization = busiest(free);
            declare(held, organization);
            declare(free, organization);
            for (var query : QUERIES) figures.addAll(compared(query, held, free, organization));
        }
        return figures;
    }

    private List<Figure> compared(Query query, Connection held, Connection free, UUID organization)
            throws SQLException {
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        var differences = new ArrayList<Double>();
        try (var heldStatement = prepared(held, query, organization);
                var freeStatement = prepared(free, query, organization)) {
            for (int pair = -UNCOUNTED; pair < pairs; pair++) {
                boolean heldFirst = pair % 2 == 0;
                double first = micros(heldFirst ? heldStatement : freeStatement);
                double second = micros(heldFirst ? freeStatement : heldStatement);
                if (pair < 0) continue;
                with.add(heldFirst ? first : second);
                without.add(heldFirst ? second : first);
                differences.add(heldFirst ? first - second : second - first);
            }
        }
        var named = "row security, " + query.name() + ": ";
        return List.of(
                Figure.of(named + "with, median", "µs", Percentile.median(with)),
                Figure.of(named + "without, median", "µs", Percentile.median(without)),
                Figure.of(named + "median difference of " + pairs + " pairs", "µs", Percentile.median(differences)));
    }

    private static PreparedStatement prepared(Connection connection, Query query, UUID organization)
            throws SQLException {
        var statement = connection.prepareStatement(query.sql());
        statement.setObject(1, organization);
        return statement;
    }

    private static double micros(PreparedStatement statement) throws SQLException {
        long began = System.nanoTime();
        try (var rows = statement.executeQuery()) {
            if (!rows.next()) throw new IllegalStateException("there is nothing to read for " + statement);
        }
        return (System.nanoTime() - began) / NANOS_PER_MICRO;
    }

    /** The organization of which most is recorded. */
    private static UUID busiest(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select organization_id from audit.record join workspaces.workspace using (organization_id)
                        group by organization_id order by count(*) desc limit 1""")) {
            if (!rows.next()) throw new IllegalStateException("no organization has anything");
            return rows.getObject(1, UUID.class);
        }
    }

    /** As the server's tenant transactions do, for as long as this connection is open. */
    private static void declare(Connection connection, UUID organization) throws SQLException {
        try (var declare = connection.prepareStatement("""
                select set_config('hexarch.organization', ?, false), set_config('hexarch.person', '', false),
                       set_config('hexarch.kind', 'person', false)""")) {
            declare.setString(1, organization.toString());
            declare.execute();
        }
    }

    private Connection connect(String role, String password) throws IOException, SQLException {
        var port = Files.readString(postgres.resolve("port")).strip();
        var passwords = new Properties();
        try (Reader file = Files.newBufferedReader(postgres.resolve("passwords"))) {
            passwords.load(file);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/hexarch", role, passwords.getProperty(password));
    }
}
