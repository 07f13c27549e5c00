package io.hexarch.server.guard;

import io.hexarch.testkit.architecture.ShrinkingList;
import io.hexarch.testkit.postgres.TestDatabase;
import io.hexarch.testkit.tables.TableRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Migrations as somebody in a hurry would write them, on a copy of the migrated database. */
final class BrokenTables {

    private static final String POLICY = "alter policy organization on workspaces.workspace using (%s)";

    private final TestDatabase database;
    private final UUID tenant;

    /** @param tenant one of at least two who have rows */
    BrokenTables(TestDatabase database, UUID tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    List<Breakage> all() {
        return List.of(
                rule(
                        "a policy dropped",
                        "drop policy organization on workspaces.workspace",
                        "organization-policy: workspaces.workspace"),
                rule(
                        "row-level security not forced",
                        "alter table projects.project no force row level security",
                        "walled: projects.project"),
                rule(
                        "row-level security off",
                        "alter table applications.application disable row level security",
                        "walled: applications.application"),
                rule("a policy that holds nobody", POLICY.formatted("true"), "workspaces.workspace"),
                rule(
                        "a table of no tenant, without a reason",
                        "create table workspaces.note (id uuid primary key); alter table workspaces.note owner to hexarch_owner",
                        "belongs: workspaces.note"),
                rule(
                        "a tenant's key without the tenant",
                        tenantTable("id uuid primary key, organization_id uuid not null"),
                        "key-of-tenant: workspaces.note"),
                rule(
                        "an index that does not begin with the tenant",
                        "create index hasty on workspaces.workspace (name)",
                        "index-of-tenant: workspaces.hasty"),
                rule(
                        "a reference that crosses tenants",
                        tenantTable(
                                        "organization_id uuid not null, id uuid, primary key (organization_id, id), other uuid unique")
                                + "; alter table workspaces.note add constraint crossing foreign key (other) references workspaces.note (other)",
                        "reference-within-tenant"),
                rule(
                        "the worker at a tenant's table",
                        "grant select on projects.project to hexarch_worker; create policy worker on projects.project to hexarch_worker using (true)",
                        "worker-table: projects.project"),
                rule(
                        "a function with its owner's rights for everybody",
                        "create function workspaces.hasty() returns integer language sql security definer as 'select 1'; alter function workspaces.hasty() owner to hexarch_owner",
                        "function-closed"),
                new Breakage("a wall that shows rows of others", this::shown, "workspaces.workspace shows a tenant"));
    }

    private static String tenantTable(String columns) {
        return "create table workspaces.note (" + columns + "); alter table workspaces.note owner to hexarch_owner";
    }

    private Breakage rule(String name, String sql, String says) {
        return new Breakage(name, () -> faultsAfter(sql), says);
    }

    /** Only what is new: what stands on the lists of the modules is excused there. */
    private List<String> faultsAfter(String sql) throws SQLException {
        try (var superuser = database.superuser()) {
            var before = faults(superuser);
            superuser.setAutoCommit(false);
            execute(superuser, sql);
            var after = new ArrayList<>(faults(superuser));
            superuser.rollback();
            after.removeAll(before);
            return after;
        }
    }

    private static List<String> faults(Connection superuser) throws SQLException {
        return new TableRules(rule -> ShrinkingList.of(BrokenTables.class, rule.fileName())).faultsIn(superuser);
    }

    private List<String> shown() throws SQLException {
        try (var superuser = database.superuser()) {
            var whole = expression(superuser);
            execute(superuser, POLICY.formatted("true"));
            try {
                return new Walls(superuser, database.application()).faults(tenant);
            } finally {
                execute(superuser, POLICY.formatted(whole));
            }
        }
    }

    private static String expression(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        "select qual from pg_policies where schemaname = 'workspaces' and tablename = 'workspace' and policyname = 'organization'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
