package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.MEMBERSHIP;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ROLE_GRANT;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.SCOPE;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.MembershipState;
import io.hexarch.platform.data.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Roles, grants and scopes as decisions need them. */
public final class PostgresAuthoritySource implements AuthoritySource {

    private static final Actor GATE = new Actor.SystemPart("gate");
    /** Organization, workspace, project; and room for what may come between. */
    private static final int DEEPEST = 8;

    private final TenantTransaction transaction;
    private final Database database;
    private final AccessVersions versions;

    public PostgresAuthoritySource(TenantTransaction transaction, Database database, AccessVersions versions) {
        this.transaction = transaction;
        this.database = database;
        this.versions = versions;
    }

    @Override
    public Versioned<Authority> authority(OrganizationId organization, UUID subject) {
        return read(
                organization,
                () -> member(organization, subject)
                        .map(role -> new Authority(Optional.of(role), grants(organization, subject)))
                        .orElse(Authority.NONE));
    }

    @Override
    public Versioned<Optional<List<UUID>>> path(OrganizationId organization, Scope scope) {
        return read(organization, () -> upwards(organization, scope));
    }

    @Override
    public Map<OrganizationId, Long> versions(Collection<OrganizationId> organizations) {
        return transaction.asPlatform("gate", () -> versions.of(organizations));
    }

    /** The version is read first: a change between the two reads makes the answer look older than it is, never younger. */
    private <T> Versioned<T> read(OrganizationId organization, Supplier<T> value) {
        return transaction.in(GATE, organization, () -> {
            long version = versions.of(organization);
            return new Versioned<>(version, value.get());
        });
    }

    private Optional<BuiltInRole> member(OrganizationId organization, UUID subject) {
        return database.sql()
                .select(MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ORGANIZATION_ID.eq(organization.value()))
                .and(MEMBERSHIP.PERSON_ID.eq(subject))
                .and(MEMBERSHIP.STATE.eq(MembershipState.ACTIVE.name()))
                .fetchOptional(MEMBERSHIP.ROLE)
                .map(role -> MemberRole.valueOf(role).role());
    }

    private Map<UUID, Set<BuiltInRole>> grants(OrganizationId organization, UUID subject) {
        return database
                .sql()
                .select(ROLE_GRANT.SCOPE_ID, ROLE_GRANT.ROLE)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization.value()))
                .and(ROLE_GRANT.SUBJECT_KIND.eq(PostgresGrantRepository.PERSON))
                .and(ROLE_GRANT.SUBJECT_ID.eq(subject))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.mapping(row -> BuiltInRole.valueOf(row.value2()), Collectors.toSet())));
    }

    private Optional<List<UUID>> upwards(OrganizationId organization, Scope scope) {
        var path = new ArrayList<UUID>();
        var next = Optional.of(scope.id());
        while (next.isPresent()) {
            var row = database.sql()
                    .fetchOptional(
                            SCOPE,
                            SCOPE.ORGANIZATION_ID.eq(organization.value()).and(SCOPE.ID.eq(next.orElseThrow())));
            boolean other = path.isEmpty()
                    && row.filter(found -> found.getKind().equals(scope.kind().name()))
                            .isEmpty();
            if (row.isEmpty() || other || path.size() == DEEPEST) return Optional.empty();
            path.add(next.orElseThrow());
            next = row.map(found -> found.getParentId());
        }
        return Optional.of(List.copyOf(path));
    }
}
