package io.hexarch.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class TestPostgresTest {

    @Test
    void shouldGiveEachTestADatabaseOfItsOwn() throws SQLException {
        try (var first = TestPostgres.shared().migrated();
                var second = TestPostgres.shared().migrated()) {
            run(first.migrator(), "create table data.mine ()");
            run(second.migrator(), "create table data.mine ()");
            assertThat(first.name()).isNotEqualTo(second.name());
        }
    }

    @Test
    void shouldHaveRunTheMigrations() throws SQLException {
        try (var database = TestPostgres.shared().migrated();
                var connection = database.superuser();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select count(*) from data.schema_state");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void shouldHoldTheApplicationRoleAwayFromWhatItWasNotGranted() {
        try (var database = TestPostgres.shared().migrated()) {
            assertThatThrownBy(() -> run(database.application(), "select * from data.schema_state"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
