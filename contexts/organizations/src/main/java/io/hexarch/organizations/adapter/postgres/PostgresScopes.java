package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.SCOPE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.data.Database;

/** The scope tree in the table {@code organizations.scope}. */
public final class PostgresScopes implements Scopes {

    private final Database database;
    private final AccessVersions versions;

    public PostgresScopes(Database database, AccessVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    @Override
    public void add(Scope scope, Scope parent, OrganizationId organization) {
        database.sql()
                .insertInto(SCOPE)
                .set(SCOPE.ORGANIZATION_ID, organization.value())
                .set(SCOPE.ID, scope.id())
                .set(SCOPE.KIND, scope.kind().name())
                .set(SCOPE.PARENT_ID, scope.kind() == ScopeKind.ORGANIZATION ? null : parent.id())
                .execute();
    }

    /** Grants go with what they are on. One statement, since no scope may be there without its parent. */
    @Override
    public void remove(Scope scope, OrganizationId organization) {
        var child = SCOPE.as("child");
        var below = name("found")
                .fields("id")
                .as(select(SCOPE.ID)
                        .from(SCOPE)
                        .where(SCOPE.ORGANIZATION_ID.eq(organization.value()))
                        .and(SCOPE.ID.eq(scope.id()))
                        .unionAll(select(child.ID)
                                .from(child)
                                .join(table(name("found")))
                                .on(child.PARENT_ID.eq(field(name("found", "id"), SCOPE.ID.getDataType())))
                                .where(child.ORGANIZATION_ID.eq(organization.value()))));
        int removed = database.sql()
                .withRecursive(below)
                .delete(SCOPE)
                .where(SCOPE.ORGANIZATION_ID.eq(organization.value()))
                .and(SCOPE.ID.in(select(field(name("found", "id"), SCOPE.ID.getDataType()))
                        .from(table(name("found")))))
                .execute();
        if (removed > 0) versions.raise(organization);
    }
}
