package io.hexarch.testkit.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.testkit.architecture.ShrinkingList;
import io.hexarch.testkit.postgres.TestDatabase;
import io.hexarch.testkit.postgres.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each rule finds what breaks it: a good table is made worse in one way at a time. */
@Tag("postgres")
class TableRulesTest {

    private static final String GOOD = """
            set role hexarch_owner;
            create schema s; grant usage on schema s to hexarch_app, hexarch_worker;
            create table s.thing (organization_id uuid not null, id uuid not null, name text not null, primary key (organization_id, id));
            create index thing_name on s.thing (organization_id, name);
            alter table s.thing enable row level security; alter table s.thing force row level security;
            create policy organization on s.thing to hexarch_app
              using (organization_id = (select current_setting('hexarch.organization')::uuid));
            grant select, insert, update, delete on s.thing to hexarch_app;
            create table s.part (organization_id uuid not null, id uuid not null, thing_id uuid not null, primary key (organization_id, id),
              foreign key (organization_id, thing_id) references s.thing (organization_id, id));
            alter table s.part enable row level security; alter table s.part force row level security;
            create policy organization on s.part to hexarch_app
              using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
            grant select on s.part to hexarch_app;
            create table s.kind (id uuid primary key);
            comment on table s.kind is 'Platform: the same for all';
            """;

    private final TestDatabase database = TestPostgres.shared().empty();

    @BeforeEach
    void createGoodTables() {
        run(GOOD);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void shouldFindNothingInGoodTables() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void shouldFindATableThatBelongsToNobody() {
        run("create table s.stray (id uuid primary key)");
        assertThat(faults()).singleElement().asString().startsWith("belongs: s.stray");
    }

    @Test
    void shouldFindATableOfAnotherOwner() {
        run("reset role; alter table s.kind owner to postgres");
        assertThat(faults()).singleElement().asString().startsWith("owned: s.kind");
    }

    @Test
    void shouldFindATenantTableWhoseOrganizationMayBeMissing() {
        run(
                "alter table s.thing drop constraint thing_pkey cascade; alter table s.thing alter organization_id drop not null");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("organization-required: s.thing"));
    }

    @Test
    void shouldFindATableWithoutForce() {
        run("alter table s.thing no force row level security");
        assertThat(faults()).singleElement().asString().startsWith("walled: s.thing");
    }

    @Test
    void shouldFindATableWithoutRowLevelSecurity() {
        run("alter table s.thing disable row level security");
        assertThat(faults()).singleElement().asString().startsWith("walled: s.thing");
    }

    @Test
    void shouldFindAMissingPolicy() {
        run("drop policy organization on s.thing");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("organization-policy: s.thing"));
    }

    @Test
    void shouldFindAPolicyThatForgivesAMissingScope() {
        run("drop policy organization on s.thing; create policy organization on s.thing to hexarch_app"
                + " using (organization_id = (select current_setting('hexarch.organization', true)::uuid))");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("organization-policy: s.thing"));
    }

    @Test
    void shouldFindAPolicyForEverybody() {
        run("create policy all_of_them on s.thing using (id = (select current_setting('hexarch.person')::uuid))");
        assertThat(faults()).singleElement().asString().startsWith("policy-for-role: all_of_them on s.thing");
    }

    @Test
    void shouldFindAPolicyThatLetsAllRowsThrough() {
        run("create policy support on s.thing for select to hexarch_app using (true)");
        assertThat(faults()).singleElement().asString().startsWith("policy-scoped: support on s.thing");
    }

    @Test
    void shouldFindARightWithoutPolicy() {
        run("grant insert on s.part to hexarch_worker");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("grant-without-policy: hexarch_worker on s.part"));
    }

    @Test
    void shouldFindATableOfTheWorkerThatIsNoQueue() {
        run("grant select on s.part to hexarch_worker; create policy worker on s.part to hexarch_worker using (true)");
        assertThat(faults()).singleElement().asString().startsWith("worker-table: s.part");
    }

    @Test
    void shouldFindAKeyThatForgetsTheTenant() {
        run("alter table s.part drop constraint part_pkey, add primary key (id)");
        assertThat(faults()).singleElement().asString().startsWith("key-of-tenant: s.part");
    }

    @Test
    void shouldFindAnIndexThatForgetsTheTenant() {
        run("create unique index thing_everywhere on s.thing (name)");
        assertThat(faults()).singleElement().asString().startsWith("index-of-tenant: s.thing_everywhere");
    }

    @Test
    void shouldFindAReferenceIntoAnotherTenant() {
        run(
                "create unique index thing_id on s.thing (id); alter table s.part add foreign key (thing_id) references s.thing (id)");
        assertThat(faults())
                .anyMatch(fault -> fault.startsWith("reference-within-tenant: part_thing_id_fkey on s.part"));
    }

    @Test
    void shouldFindAReferenceIntoAnotherContext() {
        run("create schema other; create table other.mine (kind uuid references s.kind (id));"
                + " comment on table other.mine is 'Platform: of a test'");
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("reference-within-context: mine_kind_fkey on other.mine");
    }

    @Test
    void shouldFindARightForEverybodyAndOneTooStrong() {
        run("grant select on s.kind to public; grant truncate on s.kind to hexarch_app");
        assertThat(faults())
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("grants: SELECT to public on s.kind"),
                        fault -> assertThat(fault).startsWith("grants: TRUNCATE to hexarch_app on s.kind"));
    }

    @Test
    void shouldFindAnOpenPartition() {
        run(
                "create table s.log (organization_id uuid not null, at date not null, primary key (organization_id, at)) partition by range (at);"
                        + " alter table s.log enable row level security; alter table s.log force row level security;"
                        + " create table s.log_all partition of s.log default; grant select on s.log_all to hexarch_app");
        assertThat(faults()).singleElement().asString().startsWith("partition-closed: hexarch_app on s.log_all");
    }

    @Test
    void shouldFindAViewThatLooksWithItsOwnersEyes() {
        run(
                "create view s.things as select * from s.thing; create view s.good with (security_invoker = true) as select * from s.thing");
        assertThat(faults()).singleElement().asString().startsWith("view-of-caller: s.things");
    }

    @Test
    void shouldFindAnOpenFunctionWithItsOwnersRights() {
        run("create function s.count() returns bigint language sql security definer as 'select count(*) from s.thing'");
        assertThat(faults()).singleElement().asString().startsWith("function-closed: s.count");
    }

    private List<String> faults() {
        var rules = new TableRules(rule -> ShrinkingList.of(TableRulesTest.class, "none"));
        try (var superuser = database.superuser()) {
            return rules.faultsIn(superuser);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set role hexarch_owner;" + sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
