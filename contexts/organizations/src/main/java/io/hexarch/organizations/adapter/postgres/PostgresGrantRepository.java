package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ROLE_GRANT;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.SCOPE;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.RoleGrantRecord;
import io.hexarch.organizations.application.port.GrantRepository;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.organizations.domain.RoleGrant;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;

/** Grants in the table {@code organizations.role_grant}. */
public final class PostgresGrantRepository implements GrantRepository {

    private final Database database;
    private final AccessVersions versions;

    public PostgresGrantRepository(Database database, AccessVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    @Override
    public Optional<RoleGrant> find(OrganizationId organization, GrantId id) {
        return select(organization, ROLE_GRANT.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Optional<RoleGrant> find(OrganizationId organization, Scope scope, Subject subject) {
        return select(organization, ROLE_GRANT.SCOPE_ID.eq(scope.id()).and(of(subject))).stream()
                .findFirst();
    }

    @Override
    public List<RoleGrant> on(OrganizationId organization, Scope scope) {
        return select(organization, ROLE_GRANT.SCOPE_ID.eq(scope.id()));
    }

    @Override
    public List<RoleGrant> of(OrganizationId organization, Collection<Subject> subjects) {
        var which = subjects.stream()
                .map(subject -> DSL.row(Subjects.kind(subject), subject.value()))
                .toList();
        return select(
                organization,
                DSL.row(ROLE_GRANT.SUBJECT_KIND, ROLE_GRANT.SUBJECT_ID).in(which));
    }

    private List<RoleGrant> select(OrganizationId organization, Condition which) {
        return inOrder(organization, which).fetch(PostgresGrantRepository::grant);
    }

    private SelectLimitStep<Record> inOrder(OrganizationId organization, Condition which) {
        return database.sql()
                .select(ROLE_GRANT.fields())
                .select(SCOPE.KIND)
                .from(ROLE_GRANT)
                .join(SCOPE)
                .on(SCOPE.ORGANIZATION_ID.eq(ROLE_GRANT.ORGANIZATION_ID), SCOPE.ID.eq(ROLE_GRANT.SCOPE_ID))
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization.value()))
                .and(which)
                .orderBy(ROLE_GRANT.GRANTED_AT, ROLE_GRANT.ID);
    }

    @Override
    public Page<RoleGrant> page(OrganizationId organization, Filter filter, PageRequest request) {
        var after = request.after()
                .map(key -> DSL.row(ROLE_GRANT.GRANTED_AT, ROLE_GRANT.ID)
                        .gt(
                                Instant.parse(key.values().get(0)),
                                UUID.fromString(key.values().get(1))))
                .orElse(DSL.noCondition());
        var subject = filter.subject().map(PostgresGrantRepository::of).orElse(DSL.noCondition());
        var scope = filter.scope().map(one -> ROLE_GRANT.SCOPE_ID.eq(one.id())).orElse(DSL.noCondition());
        var rows = inOrder(organization, after.and(subject).and(scope))
                .limit(request.limit() + 1)
                .fetch(PostgresGrantRepository::grant);
        return Page.ofOneMore(
                rows,
                request.limit(),
                grant -> Keyset.of(grant.grantedAt(), grant.id().value()));
    }

    @Override
    public long count(OrganizationId organization) {
        return database.sql().fetchCount(ROLE_GRANT, ROLE_GRANT.ORGANIZATION_ID.eq(organization.value()));
    }

    @Override
    public boolean add(OrganizationId organization, RoleGrant grant, UUID grantedBy) {
        int added = database.sql()
                .insertInto(ROLE_GRANT)
                .set(row(organization, grant, grantedBy))
                .onConflictDoNothing()
                .execute();
        versions.raise(organization);
        return added == 1;
    }

    @Override
    public void put(OrganizationId organization, RoleGrant grant, UUID grantedBy) {
        var row = row(organization, grant, grantedBy);
        database.sql()
                .insertInto(ROLE_GRANT)
                .set(row)
                .onConflict(
                        ROLE_GRANT.ORGANIZATION_ID, ROLE_GRANT.SCOPE_ID, ROLE_GRANT.SUBJECT_KIND, ROLE_GRANT.SUBJECT_ID)
                .doUpdate()
                .set(ROLE_GRANT.ROLE, row.getRole())
                .set(ROLE_GRANT.ROLE_ID, row.getRoleId())
                .set(ROLE_GRANT.GRANTED_BY, grantedBy)
                .set(ROLE_GRANT.GENERATION, grant.generation().value())
                .execute();
        versions.raise(organization);
    }

    @Override
    public boolean remove(OrganizationId organization, Scope scope, Subject subject) {
        int removed = database.sql()
                .deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization.value()))
                .and(ROLE_GRANT.SCOPE_ID.eq(scope.id()))
                .and(of(subject))
                .execute();
        versions.raise(organization);
        return removed == 1;
    }

    @Override
    public List<Scope> removeAll(OrganizationId organization, Subject subject) {
        var scopes =
                select(organization, of(subject)).stream().map(RoleGrant::scope).toList();
        database.sql()
                .deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization.value()))
                .and(of(subject))
                .execute();
        versions.raise(organization);
        return scopes;
    }

    private static Condition of(Subject subject) {
        return ROLE_GRANT.SUBJECT_KIND.eq(Subjects.kind(subject)).and(ROLE_GRANT.SUBJECT_ID.eq(subject.value()));
    }

    private static RoleGrantRecord row(OrganizationId organization, RoleGrant grant, UUID grantedBy) {
        var row = new RoleGrantRecord();
        row.setId(grant.id().value());
        row.setOrganizationId(organization.value());
        row.setScopeId(grant.scope().id());
        row.setSubjectKind(Subjects.kind(grant.subject()));
        row.setSubjectId(grant.subject().value());
        switch (grant.role()) {
            case GrantedRole.BuiltIn(var role) -> row.setRole(role.name());
            case GrantedRole.Custom(var role) -> row.setRoleId(role.value());
        }
        row.setGrantedBy(grantedBy);
        row.setGrantedAt(grant.grantedAt());
        row.setGeneration(grant.generation().value());
        return row;
    }

    private static RoleGrant grant(Record joined) {
        var row = joined.into(ROLE_GRANT);
        var role = row.getRole();
        return new RoleGrant(
                new GrantId(row.getId()),
                new Scope(ScopeKind.valueOf(joined.get(SCOPE.KIND)), row.getScopeId()),
                Subjects.of(row.getSubjectKind(), row.getSubjectId()),
                role == null
                        ? new GrantedRole.Custom(new RoleId(row.getRoleId()))
                        : new GrantedRole.BuiltIn(BuiltInRole.valueOf(role)),
                row.getGrantedAt(),
                new Generation(row.getGeneration()));
    }
}
