package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.MEMBERSHIP;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ROLE_GRANT;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.SCOPE;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.MembershipRecord;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.organizations.domain.MembershipState;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Members in the table {@code organizations.membership}. */
public final class PostgresMembershipRepository implements MembershipRepository {

    private final Database database;
    private final AccessVersions versions;

    public PostgresMembershipRepository(Database database, AccessVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    @Override
    public Optional<Membership> find(OrganizationId organization, PersonId person) {
        return database.sql()
                .fetchOptional(MEMBERSHIP, key(organization, person))
                .map(PostgresMembershipRepository::membership);
    }

    @Override
    public Optional<Membership> hold(OrganizationId organization, PersonId person) {
        return database.sql()
                .selectFrom(MEMBERSHIP)
                .where(key(organization, person))
                .forKeyShare()
                .fetchOptional(PostgresMembershipRepository::membership);
    }

    @Override
    public Page<Membership> page(OrganizationId organization, PageRequest request) {
        var after = request.after()
                .map(key -> DSL.row(MEMBERSHIP.JOINED_AT, MEMBERSHIP.PERSON_ID)
                        .gt(
                                Instant.parse(key.values().get(0)),
                                UUID.fromString(key.values().get(1))))
                .orElse(DSL.noCondition());
        var rows = database.sql()
                .selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ORGANIZATION_ID.eq(organization.value()))
                .and(after)
                .orderBy(MEMBERSHIP.JOINED_AT, MEMBERSHIP.PERSON_ID)
                .limit(request.limit() + 1)
                .fetch(PostgresMembershipRepository::membership);
        return Page.ofOneMore(
                rows,
                request.limit(),
                member -> Keyset.of(member.joinedAt(), member.person().value()));
    }

    @Override
    public long owners(OrganizationId organization) {
        return database.sql()
                .fetchCount(
                        MEMBERSHIP,
                        MEMBERSHIP.ORGANIZATION_ID.eq(organization.value()),
                        MEMBERSHIP.ROLE.eq(MemberRole.OWNER.name()),
                        MEMBERSHIP.STATE.eq(MembershipState.ACTIVE.name()));
    }

    @Override
    public boolean add(Membership membership) {
        int added = database.sql()
                .insertInto(MEMBERSHIP)
                .set(row(membership))
                .onConflictDoNothing()
                .execute();
        versions.raise(membership.organization());
        return added == 1;
    }

    @Override
    public boolean replace(Membership membership, Generation expected) {
        int changed = database.sql()
                .update(MEMBERSHIP)
                .set(row(membership))
                .where(key(membership.organization(), membership.person()))
                .and(MEMBERSHIP.GENERATION.eq(expected.value()))
                .execute();
        versions.raise(membership.organization());
        return changed == 1;
    }

    @Override
    public List<Scope> remove(Membership membership) {
        // The membership first: from then on nobody is given a grant, and what somebody was given until then is seen.
        database.sql()
                .deleteFrom(MEMBERSHIP)
                .where(key(membership.organization(), membership.person()))
                .execute();
        var granted = ROLE_GRANT
                .ORGANIZATION_ID
                .eq(membership.organization().value())
                .and(ROLE_GRANT.SUBJECT_KIND.eq(PostgresGrantRepository.PERSON))
                .and(ROLE_GRANT.SUBJECT_ID.eq(membership.person().value()));
        var scopes = database.sql()
                .select(SCOPE.KIND, SCOPE.ID)
                .from(ROLE_GRANT)
                .join(SCOPE)
                .on(SCOPE.ORGANIZATION_ID.eq(ROLE_GRANT.ORGANIZATION_ID), SCOPE.ID.eq(ROLE_GRANT.SCOPE_ID))
                .where(granted)
                .orderBy(SCOPE.ID)
                .fetch(row -> new Scope(ScopeKind.valueOf(row.value1()), row.value2()));
        database.sql().deleteFrom(ROLE_GRANT).where(granted).execute();
        versions.raise(membership.organization());
        return scopes;
    }

    private static Condition key(OrganizationId organization, PersonId person) {
        return MEMBERSHIP.ORGANIZATION_ID.eq(organization.value()).and(MEMBERSHIP.PERSON_ID.eq(person.value()));
    }

    private static MembershipRecord row(Membership membership) {
        var row = new MembershipRecord();
        row.setOrganizationId(membership.organization().value());
        row.setPersonId(membership.person().value());
        row.setRole(membership.role().name());
        row.setState(membership.state().name());
        row.setJoinedAt(membership.joinedAt());
        row.setGeneration(membership.generation().value());
        return row;
    }

    private static Membership membership(MembershipRecord row) {
        return new Membership(
                new OrganizationId(row.getOrganizationId()),
                new PersonId(row.getPersonId()),
                MemberRole.valueOf(row.getRole()),
                MembershipState.valueOf(row.getState()),
                row.getJoinedAt(),
                new Generation(row.getGeneration()));
    }
}
