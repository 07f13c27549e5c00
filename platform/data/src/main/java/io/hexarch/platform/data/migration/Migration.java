package io.hexarch.platform.data.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema to what the scripts say: one Flyway run and one history for the whole product. */
public final class Migration {

    /** This module's own schema: Flyway's history and the hash of the scripts that were run. */
    public static final String SCHEMA = "data";

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private final DataSource migrator;
    private final MigrationScripts scripts;

    /** @param migrator logs in as {@link DatabaseRoles#MIGRATOR}, or as another member of the owner */
    public Migration(DataSource migrator, MigrationScripts scripts) {
        this.migrator = migrator;
        this.scripts = scripts;
    }

    /**
     * Runs what has not run yet. A database that saw exactly these scripts is left alone: that costs one query. Several replicas may
     * start at once; Flyway lets one of them work.
     *
     * @return whether Flyway ran
     */
    public boolean run() {
        if (scripts.hash().equals(lastHash().orElse(""))) return false;
        var result = flyway().migrate();
        remember();
        LOG.info("Schema migrated: {} scripts run", result.migrationsExecuted);
        return true;
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(migrator)
                .initSql("set role " + DatabaseRoles.OWNER)
                .defaultSchema(SCHEMA)
                .locations(scripts.locations().toArray(String[]::new))
                // Contexts grow side by side: a script may arrive after another with a later time.
                .outOfOrder(true)
                // An older release starts on a newer schema during a rolling update.
                .ignoreMigrationPatterns("*:missing", "*:future")
                .validateMigrationNaming(true)
                .load();
    }

    private Optional<String> lastHash() {
        try (var connection = migrator.getConnection()) {
            if (!hasState(connection)) return Optional.empty();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select hash from " + SCHEMA + ".schema_state")) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new MigrationFailure("Cannot read which migration scripts have run", e);
        }
    }

    private static boolean hasState(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('" + SCHEMA + ".schema_state') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void remember() {
        try (var connection = migrator.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role " + DatabaseRoles.OWNER);
            statement.execute("insert into " + SCHEMA + ".schema_state (hash) values ('" + scripts.hash()
                    + "') on conflict (only_row) do update set hash = excluded.hash");
            statement.execute("reset role");
        } catch (SQLException e) {
            throw new MigrationFailure("Cannot remember which migration scripts have run", e);
        }
    }
}
