package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ACCESS_GROUP;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.GROUP_MEMBER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.AccessGroupRecord;
import io.hexarch.organizations.application.port.GroupRepository;
import io.hexarch.organizations.domain.Group;
import io.hexarch.organizations.domain.GroupName;
import io.hexarch.organizations.domain.Nesting;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Groups in the table {@code organizations.access_group}. */
public final class PostgresGroupRepository implements GroupRepository {

    private final Database database;
    private final AccessVersions versions;

    public PostgresGroupRepository(Database database, AccessVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    @Override
    public Optional<Group> find(OrganizationId organization, GroupId id) {
        return database.sql().fetchOptional(ACCESS_GROUP, key(organization, id)).map(PostgresGroupRepository::group);
    }

    @Override
    public Map<GroupId, Group> find(OrganizationId organization, Collection<GroupId> ids) {
        return database
                .sql()
                .selectFrom(ACCESS_GROUP)
                .where(ACCESS_GROUP.ORGANIZATION_ID.eq(organization.value()))
                .and(ACCESS_GROUP.ID.in(ids.stream().map(GroupId::value).toList()))
                .fetch(PostgresGroupRepository::group)
                .stream()
                .collect(toMap(Group::id, group -> group));
    }

    @Override
    public Page<Group> page(OrganizationId organization, PageRequest request) {
        var after = request.after()
                .map(key -> DSL.row(DSL.lower(ACCESS_GROUP.NAME), ACCESS_GROUP.ID)
                        .gt(
                                DSL.lower(key.values().get(0)),
                                DSL.val(UUID.fromString(key.values().get(1)))))
                .orElse(DSL.noCondition());
        var rows = database.sql()
                .selectFrom(ACCESS_GROUP)
                .where(ACCESS_GROUP.ORGANIZATION_ID.eq(organization.value()))
                .and(after)
                .orderBy(DSL.lower(ACCESS_GROUP.NAME), ACCESS_GROUP.ID)
                .limit(request.limit() + 1)
                .fetch(PostgresGroupRepository::group);
        return Page.ofOneMore(
                rows,
                request.limit(),
                group -> Keyset.of(group.name().text(), group.id().value()));
    }

    @Override
    public long count(OrganizationId organization) {
        return database.sql().fetchCount(ACCESS_GROUP, ACCESS_GROUP.ORGANIZATION_ID.eq(organization.value()));
    }

    @Override
    public boolean add(Group group) {
        return database.sql()
                        .insertInto(ACCESS_GROUP)
                        .set(row(group))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whoever changes groups holds the organization: nobody takes the name between the two statements. */
    @Override
    public boolean replace(Group group) {
        boolean taken = database.sql()
                .fetchExists(
                        ACCESS_GROUP,
                        ACCESS_GROUP.ORGANIZATION_ID.eq(group.organization().value()),
                        DSL.lower(ACCESS_GROUP.NAME).eq(DSL.lower(group.name().text())),
                        ACCESS_GROUP.ID.ne(group.id().value()));
        if (taken) return false;
        database.sql()
                .update(ACCESS_GROUP)
                .set(row(group))
                .where(key(group.organization(), group.id()))
                .execute();
        return true;
    }

    @Override
    public void remove(Group group) {
        var organization = group.organization();
        database.sql()
                .deleteFrom(GROUP_MEMBER)
                .where(is(organization, new Subject.Group(group.id())))
                .execute();
        database.sql()
                .deleteFrom(ACCESS_GROUP)
                .where(key(organization, group.id()))
                .execute();
        versions.raise(organization);
    }

    @Override
    public Nesting nesting(OrganizationId organization) {
        return new Nesting(database
                .sql()
                .select(GROUP_MEMBER.MEMBER_ID, GROUP_MEMBER.GROUP_ID)
                .from(GROUP_MEMBER)
                .where(GROUP_MEMBER.ORGANIZATION_ID.eq(organization.value()))
                .and(GROUP_MEMBER.MEMBER_KIND.eq(Subjects.GROUP))
                .fetch()
                .stream()
                .collect(groupingBy(
                        row -> new GroupId(row.value1()), mapping(row -> new GroupId(row.value2()), toSet()))));
    }

    @Override
    public Set<GroupId> of(OrganizationId organization, Subject member) {
        return database.sql()
                .select(GROUP_MEMBER.GROUP_ID)
                .from(GROUP_MEMBER)
                .where(is(organization, member))
                .fetchSet(row -> new GroupId(row.value1()));
    }

    @Override
    public Page<GroupMember> members(OrganizationId organization, GroupId group, PageRequest request) {
        var after = request.after()
                .map(key -> DSL.row(GROUP_MEMBER.SINCE, GROUP_MEMBER.MEMBER_ID)
                        .gt(
                                Instant.parse(key.values().get(0)),
                                UUID.fromString(key.values().get(1))))
                .orElse(DSL.noCondition());
        var rows = database.sql()
                .selectFrom(GROUP_MEMBER)
                .where(GROUP_MEMBER.ORGANIZATION_ID.eq(organization.value()))
                .and(GROUP_MEMBER.GROUP_ID.eq(group.value()))
                .and(after)
                .orderBy(GROUP_MEMBER.SINCE, GROUP_MEMBER.MEMBER_ID)
                .limit(request.limit() + 1)
                .fetch(row -> new GroupMember(Subjects.of(row.getMemberKind(), row.getMemberId()), row.getSince()));
        return Page.ofOneMore(
                rows,
                request.limit(),
                member -> Keyset.of(member.since(), member.member().value()));
    }

    @Override
    public Map<GroupId, Long> sizes(OrganizationId organization, Collection<GroupId> groups) {
        return database
                .sql()
                .select(GROUP_MEMBER.GROUP_ID, DSL.count())
                .from(GROUP_MEMBER)
                .where(GROUP_MEMBER.ORGANIZATION_ID.eq(organization.value()))
                .and(GROUP_MEMBER.GROUP_ID.in(
                        groups.stream().map(GroupId::value).toList()))
                .groupBy(GROUP_MEMBER.GROUP_ID)
                .fetch()
                .stream()
                .collect(toMap(
                        row -> new GroupId(row.value1()), row -> row.value2().longValue()));
    }

    @Override
    public boolean put(OrganizationId organization, GroupId group, GroupMember member) {
        int added = database.sql()
                .insertInto(GROUP_MEMBER)
                .set(GROUP_MEMBER.ORGANIZATION_ID, organization.value())
                .set(GROUP_MEMBER.GROUP_ID, group.value())
                .set(GROUP_MEMBER.MEMBER_KIND, Subjects.kind(member.member()))
                .set(GROUP_MEMBER.MEMBER_ID, member.member().value())
                .set(GROUP_MEMBER.SINCE, member.since())
                .onConflictDoNothing()
                .execute();
        versions.raise(organization);
        return added == 1;
    }

    @Override
    public boolean take(OrganizationId organization, GroupId group, Subject member) {
        int removed = database.sql()
                .deleteFrom(GROUP_MEMBER)
                .where(is(organization, member))
                .and(GROUP_MEMBER.GROUP_ID.eq(group.value()))
                .execute();
        versions.raise(organization);
        return removed == 1;
    }

    private static Condition is(OrganizationId organization, Subject member) {
        return GROUP_MEMBER
                .ORGANIZATION_ID
                .eq(organization.value())
                .and(GROUP_MEMBER.MEMBER_KIND.eq(Subjects.kind(member)))
                .and(GROUP_MEMBER.MEMBER_ID.eq(member.value()));
    }

    private static Condition key(OrganizationId organization, GroupId id) {
        return ACCESS_GROUP.ORGANIZATION_ID.eq(organization.value()).and(ACCESS_GROUP.ID.eq(id.value()));
    }

    private static AccessGroupRecord row(Group group) {
        var row = new AccessGroupRecord();
        row.setOrganizationId(group.organization().value());
        row.setId(group.id().value());
        row.setName(group.name().text());
        row.setDescription(group.description());
        row.setCreatedAt(group.createdAt());
        row.setGeneration(group.generation().value());
        return row;
    }

    private static Group group(AccessGroupRecord row) {
        return new Group(
                new GroupId(row.getId()),
                new OrganizationId(row.getOrganizationId()),
                new GroupName(row.getName()),
                row.getDescription(),
                row.getCreatedAt(),
                new Generation(row.getGeneration()));
    }
}
