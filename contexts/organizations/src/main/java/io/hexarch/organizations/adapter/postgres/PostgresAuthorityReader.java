package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.CUSTOM_ROLE;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.GROUP_MEMBER;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.MEMBERSHIP;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ROLE_GRANT;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.SCOPE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Rights;
import io.hexarch.platform.data.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Members' roles, grants and groups as decisions need them. */
public final class PostgresAuthorityReader implements AuthorityReader {

    /** Organization, workspace, project; and room for what may come between. */
    private static final int DEEPEST = 8;

    private static final Field<String> KIND = field(name("holder", "kind"), String.class);
    private static final Field<UUID> ID = field(name("holder", "id"), UUID.class);

    private static final Field<UUID> ABOVE = field(name("way", "parent_id"), UUID.class);
    private static final Field<Integer> DEPTH = field(name("way", "depth"), Integer.class);

    private static final Field<UUID> INNER = field(name("inner_group", "id"), UUID.class);

    private final Database database;

    public PostgresAuthorityReader(Database database) {
        this.database = database;
    }

    @Override
    public Authority authority(OrganizationId organization, Subject subject) {
        return switch (subject) {
            case Subject.Person(var person) ->
                member(organization, person)
                        .map(role -> granted(organization, subject, Map.of(Scope.of(organization), Rights.of(role))))
                        .orElse(Authority.NONE);
            case Subject.Group _, Subject.ServiceAccount _ -> granted(organization, subject, Map.of());
        };
    }

    /** What the subject was granted something on, by itself and by its groups; whether it takes part is not asked. */
    Set<Scope> scopes(OrganizationId organization, Subject subject) {
        return granted(organization, subject, Map.of()).held().keySet();
    }

    private Optional<BuiltInRole> member(OrganizationId organization, PersonId person) {
        return database.sql()
                .select(MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ORGANIZATION_ID.eq(organization.value()))
                .and(MEMBERSHIP.PERSON_ID.eq(person.value()))
                .and(PostgresMembershipRepository.TAKES_PART)
                .fetchOptional(MEMBERSHIP.ROLE)
                .map(role -> MemberRole.valueOf(role).role());
    }

    private Authority granted(OrganizationId organization, Subject subject, Map<Scope, Rights> before) {
        var held = new HashMap<>(before);
        // Whoever is met twice is not followed twice: a union, so that nothing turns in circles here.
        var holder = name("holder")
                .fields("kind", "id")
                .as(select(val(Subjects.kind(subject)), val(subject.value()))
                        .union(select(val(Subjects.GROUP), GROUP_MEMBER.GROUP_ID)
                                .from(GROUP_MEMBER)
                                .join(table(name("holder")))
                                .on(GROUP_MEMBER.MEMBER_KIND.eq(KIND), GROUP_MEMBER.MEMBER_ID.eq(ID))
                                .where(GROUP_MEMBER.ORGANIZATION_ID.eq(organization.value()))));
        database.sql()
                .withRecursive(holder)
                .select(SCOPE.KIND, SCOPE.ID, ROLE_GRANT.ROLE, CUSTOM_ROLE.PERMISSIONS)
                .from(table(name("holder")))
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.SUBJECT_KIND.eq(KIND), ROLE_GRANT.SUBJECT_ID.eq(ID))
                .join(SCOPE)
                .on(SCOPE.ORGANIZATION_ID.eq(ROLE_GRANT.ORGANIZATION_ID), SCOPE.ID.eq(ROLE_GRANT.SCOPE_ID))
                .leftJoin(CUSTOM_ROLE)
                .on(CUSTOM_ROLE.ORGANIZATION_ID.eq(ROLE_GRANT.ORGANIZATION_ID), CUSTOM_ROLE.ID.eq(ROLE_GRANT.ROLE_ID))
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization.value()))
                .forEach(row -> held.merge(
                        new Scope(ScopeKind.valueOf(row.value1()), row.value2()),
                        rights(row.value3(), row.value4()),
                        Rights::and));
        return new Authority(held);
    }

    private static Rights rights(@Nullable String role, String @Nullable [] permissions) {
        if (role != null) return Rights.of(BuiltInRole.valueOf(role));
        return permissions == null ? Rights.NONE : new Rights(Set.of(), Set.of(permissions));
    }

    @Override
    public Set<PersonId> people(OrganizationId organization, Subject subject) {
        return switch (subject) {
            case Subject.Person(var person) -> member(organization, person).isPresent() ? Set.of(person) : Set.of();
            case Subject.Group(var group) -> peopleIn(organization, group);
            case Subject.ServiceAccount _ -> Set.of();
        };
    }

    private Set<PersonId> peopleIn(OrganizationId organization, GroupId group) {
        var inner = name("inner_group")
                .fields("id")
                .as(select(val(group.value()))
                        .union(select(GROUP_MEMBER.MEMBER_ID)
                                .from(GROUP_MEMBER)
                                .join(table(name("inner_group")))
                                .on(GROUP_MEMBER.GROUP_ID.eq(INNER))
                                .where(GROUP_MEMBER.ORGANIZATION_ID.eq(organization.value()))
                                .and(GROUP_MEMBER.MEMBER_KIND.eq(Subjects.GROUP))));
        return database.sql()
                .withRecursive(inner)
                .selectDistinct(MEMBERSHIP.PERSON_ID)
                .from(table(name("inner_group")))
                .join(GROUP_MEMBER)
                .on(GROUP_MEMBER.GROUP_ID.eq(INNER))
                .join(MEMBERSHIP)
                .on(
                        MEMBERSHIP.ORGANIZATION_ID.eq(GROUP_MEMBER.ORGANIZATION_ID),
                        MEMBERSHIP.PERSON_ID.eq(GROUP_MEMBER.MEMBER_ID))
                .where(GROUP_MEMBER.ORGANIZATION_ID.eq(organization.value()))
                .and(GROUP_MEMBER.MEMBER_KIND.eq(Subjects.PERSON))
                .and(PostgresMembershipRepository.TAKES_PART)
                .fetchSet(row -> new PersonId(row.value1()));
    }

    @Override
    public Optional<List<Scope>> path(OrganizationId organization, Scope scope) {
        if (scope.equals(Scope.of(organization))) return Optional.of(List.of(scope));
        var way = name("way");
        var steps = name("way")
                .fields("kind", "id", "parent_id", "depth")
                .as(select(SCOPE.KIND, SCOPE.ID, SCOPE.PARENT_ID, val(1))
                        .from(SCOPE)
                        .where(SCOPE.ORGANIZATION_ID.eq(organization.value()))
                        .and(SCOPE.KIND.eq(scope.kind().name()))
                        .and(SCOPE.ID.eq(scope.id()))
                        .unionAll(select(SCOPE.KIND, SCOPE.ID, SCOPE.PARENT_ID, DEPTH.plus(1))
                                .from(SCOPE)
                                .join(table(way))
                                .on(SCOPE.ID.eq(ABOVE))
                                .where(SCOPE.ORGANIZATION_ID.eq(organization.value()))
                                .and(DEPTH.lt(DEEPEST))));
        var path = database.sql()
                .withRecursive(steps)
                .select(field(name("way", "kind"), String.class), field(name("way", "id"), UUID.class))
                .from(table(way))
                .orderBy(DEPTH)
                .fetch(row -> new Scope(ScopeKind.valueOf(row.value1()), row.value2()));
        boolean arrives = !path.isEmpty() && path.getLast().equals(Scope.of(organization));
        return arrives ? Optional.of(List.copyOf(path)) : Optional.empty();
    }
}
