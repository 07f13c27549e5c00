package io.hexarch.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GuardedServer
class WallsTest {

    @Autowired
    private Stage stage;

    @Autowired
    private TestDatabase database;

    @Test
    void shouldShowNoTenantARowOfAnother() throws SQLException {
        stage.furnished();
        var tenant = OrganizationId.parse(stage.furnished().organization()).orElseThrow();

        try (var superuser = database.superuser()) {
            var walls = new Walls(superuser, database.application());

            assertThat(walls.tables()).hasSizeGreaterThan(10);
            assertThat(walls.faults(tenant.value())).isEmpty();
        }
    }
}
