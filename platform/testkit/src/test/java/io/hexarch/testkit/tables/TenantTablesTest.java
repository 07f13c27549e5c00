package io.hexarch.testkit.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.testkit.architecture.ShrinkingList;
import io.hexarch.testkit.postgres.TestPostgres;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every table of the product keeps the rules. Its exceptions stand beside this test, a list for each rule. */
@Tag("postgres")
class TenantTablesTest {

    @Test
    void shouldKeepEveryRuleInEveryTable() throws SQLException {
        var rules = new TableRules(rule -> ShrinkingList.of(TenantTablesTest.class, rule.fileName()));
        try (var database = TestPostgres.shared().migrated();
                var superuser = database.superuser()) {
            assertThat(rules.faultsIn(superuser)).isEmpty();
        }
    }
}
