package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.CUSTOM_ROLE;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ROLE_GRANT;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.SCOPE;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.CustomRoleRecord;
import io.hexarch.organizations.application.port.RoleRepository;
import io.hexarch.organizations.domain.CustomRole;
import io.hexarch.organizations.domain.RoleName;
import io.hexarch.platform.data.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Roles in the table {@code organizations.custom_role}. */
public final class PostgresRoleRepository implements RoleRepository {

    private final Database database;
    private final AccessVersions versions;

    public PostgresRoleRepository(Database database, AccessVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    @Override
    public Optional<CustomRole> find(OrganizationId organization, RoleId id) {
        return database.sql().fetchOptional(CUSTOM_ROLE, key(organization, id)).map(PostgresRoleRepository::role);
    }

    @Override
    public List<CustomRole> all(OrganizationId organization) {
        return database.sql()
                .selectFrom(CUSTOM_ROLE)
                .where(CUSTOM_ROLE.ORGANIZATION_ID.eq(organization.value()))
                .orderBy(DSL.lower(CUSTOM_ROLE.NAME))
                .fetch(PostgresRoleRepository::role);
    }

    @Override
    public boolean add(CustomRole role) {
        return database.sql()
                        .insertInto(CUSTOM_ROLE)
                        .set(row(role))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whoever changes roles holds the organization: nobody takes the name between the two statements. */
    @Override
    public boolean replace(CustomRole role) {
        boolean taken = database.sql()
                .fetchExists(
                        CUSTOM_ROLE,
                        CUSTOM_ROLE.ORGANIZATION_ID.eq(role.organization().value()),
                        DSL.lower(CUSTOM_ROLE.NAME).eq(DSL.lower(role.name().text())),
                        CUSTOM_ROLE.ID.ne(role.id().value()));
        if (taken) return false;
        database.sql()
                .update(CUSTOM_ROLE)
                .set(row(role))
                .where(key(role.organization(), role.id()))
                .execute();
        versions.raise(role.organization());
        return true;
    }

    @Override
    public long granted(OrganizationId organization, RoleId id) {
        return database.sql()
                .fetchCount(
                        ROLE_GRANT,
                        ROLE_GRANT.ORGANIZATION_ID.eq(organization.value()),
                        ROLE_GRANT.ROLE_ID.eq(id.value()));
    }

    @Override
    public Set<Scope> scopes(OrganizationId organization, RoleId id) {
        return database.sql()
                .select(SCOPE.KIND, SCOPE.ID)
                .from(ROLE_GRANT)
                .join(SCOPE)
                .on(SCOPE.ORGANIZATION_ID.eq(ROLE_GRANT.ORGANIZATION_ID), SCOPE.ID.eq(ROLE_GRANT.SCOPE_ID))
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization.value()))
                .and(ROLE_GRANT.ROLE_ID.eq(id.value()))
                .fetchSet(row -> new Scope(ScopeKind.valueOf(row.value1()), row.value2()));
    }

    @Override
    public void remove(OrganizationId organization, RoleId id) {
        database.sql().deleteFrom(CUSTOM_ROLE).where(key(organization, id)).execute();
        versions.raise(organization);
    }

    private static Condition key(OrganizationId organization, RoleId id) {
        return CUSTOM_ROLE.ORGANIZATION_ID.eq(organization.value()).and(CUSTOM_ROLE.ID.eq(id.value()));
    }

    private static CustomRoleRecord row(CustomRole role) {
        var row = new CustomRoleRecord();
        row.setOrganizationId(role.organization().value());
        row.setId(role.id().value());
        row.setName(role.name().text());
        row.setDescription(role.description());
        row.setPermissions(role.permissions().stream().sorted().toArray(String[]::new));
        row.setCreatedAt(role.createdAt());
        row.setGeneration(role.generation().value());
        return row;
    }

    private static CustomRole role(CustomRoleRecord row) {
        return new CustomRole(
                new RoleId(row.getId()),
                new OrganizationId(row.getOrganizationId()),
                new RoleName(row.getName()),
                row.getDescription(),
                Set.of(row.getPermissions()),
                row.getCreatedAt(),
                new Generation(row.getGeneration()));
    }
}
