package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.GROUP_MEMBER;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.MEMBERSHIP;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ROLE_GRANT;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.MembershipRecord;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Membership;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Members in the table {@code organizations.membership}. */
public final class PostgresMembershipRepository implements MembershipRepository {

    private static final String ACTIVE = "ACTIVE";
    /** The previous release may still write rows of people who are only invited. They count for nothing. */
    static final Condition TAKES_PART = MEMBERSHIP.STATE.eq(ACTIVE);

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
                .and(TAKES_PART)
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
                        TAKES_PART);
    }

    @Override
    public boolean add(Membership membership) {
        int added = database.sql()
                .insertInto(MEMBERSHIP)
                .set(row(membership))
                .onConflict(MEMBERSHIP.ORGANIZATION_ID, MEMBERSHIP.PERSON_ID)
                .doUpdate()
                .setAllToExcluded()
                .where(MEMBERSHIP.STATE.ne(ACTIVE))
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
                .and(ROLE_GRANT.SUBJECT_KIND.eq(Subjects.PERSON))
                .and(ROLE_GRANT.SUBJECT_ID.eq(membership.person().value()));
        var scopes = new PostgresAuthorityReader(database)
                .scopes(membership.organization(), new Subject.Person(membership.person())).stream()
                        .sorted(Comparator.comparing(Scope::text))
                        .toList();
        database.sql().deleteFrom(ROLE_GRANT).where(granted).execute();
        database.sql()
                .deleteFrom(GROUP_MEMBER)
                .where(GROUP_MEMBER.ORGANIZATION_ID.eq(membership.organization().value()))
                .and(GROUP_MEMBER.MEMBER_KIND.eq(Subjects.PERSON))
                .and(GROUP_MEMBER.MEMBER_ID.eq(membership.person().value()))
                .execute();
        versions.raise(membership.organization());
        return scopes;
    }

    private static Condition key(OrganizationId organization, PersonId person) {
        return MEMBERSHIP
                .ORGANIZATION_ID
                .eq(organization.value())
                .and(MEMBERSHIP.PERSON_ID.eq(person.value()))
                .and(TAKES_PART);
    }

    private static MembershipRecord row(Membership membership) {
        var row = new MembershipRecord();
        row.setOrganizationId(membership.organization().value());
        row.setPersonId(membership.person().value());
        row.setRole(membership.role().name());
        row.setState(ACTIVE);
        row.setJoinedAt(membership.joinedAt());
        row.setGeneration(membership.generation().value());
        return row;
    }

    private static Membership membership(MembershipRecord row) {
        return new Membership(
                new OrganizationId(row.getOrganizationId()),
                new PersonId(row.getPersonId()),
                MemberRole.valueOf(row.getRole()),
                row.getJoinedAt(),
                new Generation(row.getGeneration()));
    }
}
