package io.hexarch.testkit.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One rule about tables. Its question, {@code <name>.sql} beside this class, answers the names of what breaks it; {@code tables.sql} goes
 * before each and says what a table of ours is.
 */
public enum TableRule {
    BELONGS("give it organization_id, or say why not: comment on table … is 'Platform: …'"),
    OWNED("tables, views and functions belong to hexarch_owner: let the migration make them"),
    ORGANIZATION_REQUIRED("organization_id is not null"),
    WALLED("alter table … enable row level security; alter table … force row level security"),
    ORGANIZATION_POLICY(
            "create policy organization on … to hexarch_app using (organization_id = (select current_setting('hexarch.organization')::uuid))"),
    POLICY_FOR_ROLE("a policy names hexarch_app or hexarch_worker, or holds everybody: create policy … to hexarch_app"),
    POLICY_SCOPED(
            "a policy for hexarch_app on a tenant table compares with hexarch.organization, hexarch.person or hexarch.kind"),
    GRANT_WITHOUT_POLICY("whoever has a right on a table with row-level security needs a policy, or sees nothing"),
    WORKER_TABLE("the worker sees all tenants: only queues are for it, and they stand on the list"),
    KEY_OF_TENANT("primary key (organization_id, …)"),
    INDEX_OF_TENANT(
            "an index of a tenant table begins with organization_id: the policy asks for it first; uniqueness is within the organization"),
    REFERENCE_WITHIN_TENANT(
            "foreign key (organization_id, x_id) references …: checks of foreign keys pass row-level security"),
    REFERENCE_WITHIN_CONTEXT("no foreign key into another context's schema: keep its id"),
    GRANTS("rights of tables are select, insert, update and delete, for hexarch_app and hexarch_worker only"),
    PARTITION_CLOSED("nobody has rights on a partition: row-level security of the whole table does not hold there"),
    VIEW_OF_CALLER("create view … with (security_invoker = true): else it looks with its owner's eyes"),
    FUNCTION_CLOSED("a security definer function sets search_path, and execute is revoked from public");

    private final String advice;

    TableRule(String advice) {
        this.advice = advice;
    }

    /** How to mend what breaks it. */
    public String advice() {
        return advice;
    }

    /** The name of its question and of its list of exceptions. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String question() {
        return read("tables.sql") + read(fileName() + ".sql");
    }

    private static String read(String file) {
        try (var stream = TableRule.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("no question " + file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
