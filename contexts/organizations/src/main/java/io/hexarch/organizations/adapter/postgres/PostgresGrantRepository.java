package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ROLE_GRANT;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.Grants.Grant;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.RoleGrantRecord;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.platform.data.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;

/** Grants in the table {@code organizations.role_grant}. */
public final class PostgresGrantRepository implements GrantRepository {

    static final String PERSON = "person";

    private final Database database;
    private final AccessVersions versions;

    public PostgresGrantRepository(Database database, AccessVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    @Override
    public Optional<Grant> find(OrganizationId organization, Scope scope, PersonId person) {
        return database.sql()
                .fetchOptional(ROLE_GRANT, key(organization, scope, person))
                .map(row -> grant(scope, row));
    }

    @Override
    public List<Grant> on(OrganizationId organization, Scope scope) {
        return database.sql()
                .selectFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization.value()))
                .and(ROLE_GRANT.SCOPE_ID.eq(scope.id()))
                .and(ROLE_GRANT.SUBJECT_KIND.eq(PERSON))
                .orderBy(ROLE_GRANT.GRANTED_AT, ROLE_GRANT.SUBJECT_ID)
                .fetch(row -> grant(scope, row));
    }

    @Override
    public void put(OrganizationId organization, Grant grant, UUID grantedBy) {
        var row = new RoleGrantRecord();
        row.setOrganizationId(organization.value());
        row.setScopeId(grant.scope().id());
        row.setSubjectKind(PERSON);
        row.setSubjectId(grant.person().value());
        row.setRole(grant.role().name());
        row.setGrantedBy(grantedBy);
        row.setGrantedAt(grant.grantedAt());
        row.setGeneration(grant.generation().value());
        database.sql()
                .insertInto(ROLE_GRANT)
                .set(row)
                .onConflict(
                        ROLE_GRANT.ORGANIZATION_ID, ROLE_GRANT.SCOPE_ID, ROLE_GRANT.SUBJECT_KIND, ROLE_GRANT.SUBJECT_ID)
                .doUpdate()
                .set(ROLE_GRANT.ROLE, grant.role().name())
                .set(ROLE_GRANT.GRANTED_BY, grantedBy)
                .set(ROLE_GRANT.GENERATION, grant.generation().value())
                .execute();
        versions.raise(organization);
    }

    @Override
    public boolean remove(OrganizationId organization, Scope scope, PersonId person) {
        int removed = database.sql()
                .deleteFrom(ROLE_GRANT)
                .where(key(organization, scope, person))
                .execute();
        versions.raise(organization);
        return removed == 1;
    }

    private static Condition key(OrganizationId organization, Scope scope, PersonId person) {
        return ROLE_GRANT
                .ORGANIZATION_ID
                .eq(organization.value())
                .and(ROLE_GRANT.SCOPE_ID.eq(scope.id()))
                .and(ROLE_GRANT.SUBJECT_KIND.eq(PERSON))
                .and(ROLE_GRANT.SUBJECT_ID.eq(person.value()));
    }

    private static Grant grant(Scope scope, RoleGrantRecord row) {
        return new Grant(
                scope,
                new PersonId(row.getSubjectId()),
                BuiltInRole.valueOf(row.getRole()),
                row.getGrantedAt(),
                new Generation(row.getGeneration()));
    }
}
