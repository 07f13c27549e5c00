package io.hexarch.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.kernel.tenant.TenantTable.Fate;
import io.hexarch.organizations.application.EraseOrganizations;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** No module forgets what it keeps of organizations: each table is named, and erasing one leaves what was promised, and others alone. */
@GuardedServer
class TenantsEndTest {

    @Autowired
    private List<TenantData> modules;

    @Autowired
    private EraseOrganizations erase;

    @Autowired
    private Stage stage;

    @Autowired
    private TestDatabase database;

    @Test
    void shouldNameEveryTableOfTenantsAndItsColumns() throws SQLException {
        try (var superuser = database.superuser()) {
            var tables = new TenantTables(superuser);

            assertThat(modules.stream()
                            .flatMap(module ->
                                    module.tables().stream().map(table -> module.module() + "." + table.name())))
                    .as(
                            "a module with tables of tenants publishes a TenantData that names each of them once, with what becomes of it")
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(tables.names());
            for (var module : modules)
                for (var table : module.tables())
                    assertThat(tables.columns(module.module(), table.name()))
                            .contains(table.owner())
                            .containsAll(table.key())
                            .containsAll(table.withheld());
        }
    }

    @Test
    void shouldLeaveOnlyProofAndTouchNobodyElse() throws SQLException {
        var house = stage.furnished();
        var neighbour = stage.furnished();
        var slug = stage.visitors()
                .as(house.owner())
                .get(house.tenant().path(""))
                .hasStatus(200)
                .at("/slug");
        execute("update organizations.organization set closed_at = now() - interval '31 days',"
                + " reopen_until = now() - interval '1 day' where id = '" + id(house) + "'");
        var others = othersThan(house);

        erase.round();

        assertThat(text("select state from workspaces.workspace where organization_id = '" + id(house) + "'"))
                .isEqualToIgnoringCase("deleting");
        assertThat(count(house, Fate.ERASED)).containsEntry("organizations.membership", 2L);
        // Nothing works on wishes here: the virtual cluster is gone from its host.
        execute("delete from workspaces.workspace where organization_id = '" + id(house) + "'");

        // As two servers do it.
        CompletableFuture.allOf(CompletableFuture.runAsync(erase::round), CompletableFuture.runAsync(erase::round))
                .join();

        assertThat(text("select count(*) from audit.record where action = 'organization.erase' and organization_id = '"
                        + id(house) + "'"))
                .isEqualTo("1");
        assertThat(count(house, Fate.ERASED))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(count(house, Fate.KEPT)).containsEntry("organizations.organization", 1L);
        assertThat(count(house, Fate.KEPT).get("audit.record")).isPositive();
        assertThat(othersThan(house)).containsAll(others);
        stage.visitors().as(house.owner()).get(house.tenant().path("")).hasStatus(404);
        // The refusal was recorded, under a key that was made for it.
        erase.round();
        assertThat(count(house, Fate.ERASED)).containsEntry("audit.personal_key", 0L);
        stage.visitors()
                .as(neighbour.owner())
                .get(neighbour.tenant().path("/members"))
                .hasStatus(200);
        stage.visitors()
                .as(neighbour.owner())
                .post("/api/v1/organizations", "{\"name\":\"Heir\",\"slug\":\"" + slug + "\"}")
                .hasStatus(201);
        Awaitility.await("the chain of what was erased verifies").until(() -> verifies(house));
    }

    /** The operator's verification goes over all chains. */
    private boolean verifies(Furnished house) {
        var cursor = "";
        while (true) {
            var page = stage.visitors()
                    .as(stage.visitors().operator())
                    .get("/api/v1/admin/audit/verification?limit=200" + cursor)
                    .hasStatus(200)
                    .json();
            for (var stretch : page.at("/items"))
                if (isEndOf(stretch, house)) {
                    assertThat(stretch.at("/faults").size())
                            .as(stretch.toString())
                            .isZero();
                    return stretch.at("/waiting").asLong() == 0;
                }
            if (page.at("/nextCursor").isNull()) return false;
            cursor = "&cursor=" + page.at("/nextCursor").asString();
        }
    }

    private static boolean isEndOf(JsonNode stretch, Furnished house) {
        return stretch.at("/end").asBoolean()
                && house.organization().equals(stretch.at("/organization").asString());
    }

    private Map<String, Long> count(Furnished house, Fate fate) throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var module : modules)
            for (var table : module.tables())
                if (table.fate() == fate)
                    counts.put(
                            module.module() + "." + table.name(),
                            Long.valueOf(
                                    text("select count(*) from " + rowsOf(module, table) + " = '" + id(house) + "'")));
        return counts;
    }

    /** The keys of all rows that others have. */
    private Set<String> othersThan(Furnished house) throws SQLException {
        var keys = new HashSet<String>();
        for (var module : modules)
            for (var table : module.tables())
                keys.addAll(
                        texts("select concat_ws(' ', '" + module.module() + "." + table.name() + "', " + table.owner()
                                + ", " + String.join(", ", table.key()) + ") from " + rowsOf(module, table) + " <> '"
                                + id(house) + "'"));
        return keys;
    }

    private static String rowsOf(TenantData module, TenantTable table) {
        return module.module() + "." + table.name() + " t where " + table.owner();
    }

    private static String id(Furnished house) {
        return OrganizationId.parse(house.organization()).orElseThrow().value().toString();
    }

    private void execute(String sql) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        return texts(sql).getFirst();
    }

    private List<String> texts(String sql) throws SQLException {
        try (var superuser = database.superuser()) {
            return new TenantTables(superuser).texts(sql);
        }
    }
}
