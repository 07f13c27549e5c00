package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.SCOPE;

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

    /** Grants on it go with it. */
    @Override
    public void remove(Scope scope, OrganizationId organization) {
        int removed = database.sql()
                .deleteFrom(SCOPE)
                .where(SCOPE.ORGANIZATION_ID.eq(organization.value()))
                .and(SCOPE.ID.eq(scope.id()))
                .execute();
        if (removed > 0) versions.raise(organization);
    }
}
