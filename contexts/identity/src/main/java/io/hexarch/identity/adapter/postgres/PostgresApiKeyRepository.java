package io.hexarch.identity.adapter.postgres;

import static io.hexarch.identity.adapter.postgres.jooq.Tables.API_KEY;

import io.hexarch.identity.ServiceAccountKeys.Use;
import io.hexarch.identity.adapter.postgres.jooq.tables.records.ApiKeyRecord;
import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.KeyOwner;
import io.hexarch.identity.domain.SecretHash;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Keys in the table {@code identity.api_key}. */
public final class PostgresApiKeyRepository implements ApiKeyRepository {

    private final Database database;
    private final RevocationLog revocations;

    public PostgresApiKeyRepository(Database database, RevocationLog revocations) {
        this.database = database;
        this.revocations = revocations;
    }

    @Override
    public void add(ApiKey key) {
        database.sql().insertInto(API_KEY).set(row(key)).execute();
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId id) {
        return database.sql().fetchOptional(API_KEY, API_KEY.ID.eq(id.value())).map(PostgresApiKeyRepository::key);
    }

    @Override
    public Page<ApiKey> page(PersonId person, PageRequest request) {
        return page(API_KEY.PERSON_ID.eq(person.value()), request);
    }

    @Override
    public Page<ApiKey> page(OrganizationId organization, ServiceAccountId account, PageRequest request) {
        return page(of(new KeyOwner.ServiceAccount(account), organization), request);
    }

    private Page<ApiKey> page(Condition whose, PageRequest request) {
        var after = request.after()
                .map(key -> API_KEY.ID.lt(UUID.fromString(key.values().getFirst())))
                .orElse(DSL.noCondition());
        // Ids are ordered by time.
        var rows = database.sql()
                .selectFrom(API_KEY)
                .where(whose)
                .and(after)
                .orderBy(API_KEY.ID.desc())
                .limit(request.limit() + 1)
                .fetch(PostgresApiKeyRepository::key);
        return Page.ofOneMore(rows, request.limit(), key -> Keyset.of(key.id().value()));
    }

    @Override
    public List<ApiKey> unrevoked(KeyOwner owner, OrganizationId organization) {
        return database.sql()
                .selectFrom(API_KEY)
                .where(of(owner, organization))
                .and(API_KEY.REVOKED_AT.isNull())
                .fetch(PostgresApiKeyRepository::key);
    }

    private static Condition of(KeyOwner owner, OrganizationId organization) {
        var inside = API_KEY.ORGANIZATION_ID.eq(organization.value());
        return switch (owner) {
            case KeyOwner.Person(var person) -> inside.and(API_KEY.PERSON_ID.eq(person.value()));
            case KeyOwner.ServiceAccount(var account) -> inside.and(API_KEY.SERVICE_ACCOUNT_ID.eq(account.value()));
        };
    }

    @Override
    public Map<ServiceAccountId, Use> uses(
            OrganizationId organization, Collection<ServiceAccountId> accounts, Instant now) {
        var active = DSL.count().filterWhere(API_KEY.REVOKED_AT.isNull().and(API_KEY.EXPIRES_AT.gt(now)));
        return database.sql()
                .select(API_KEY.SERVICE_ACCOUNT_ID, active, DSL.max(API_KEY.LAST_USED_AT))
                .from(API_KEY)
                .where(API_KEY.ORGANIZATION_ID.eq(organization.value()))
                .and(API_KEY.SERVICE_ACCOUNT_ID.in(
                        accounts.stream().map(ServiceAccountId::value).toList()))
                .groupBy(API_KEY.SERVICE_ACCOUNT_ID)
                .fetchMap(
                        row -> new ServiceAccountId(row.value1()),
                        row -> new Use(row.value2(), Optional.ofNullable(row.value3())));
    }

    @Override
    public boolean revoke(ApiKeyId id, Instant at) {
        int revoked = database.sql()
                .update(API_KEY)
                .set(API_KEY.REVOKED_AT, at)
                .where(API_KEY.ID.eq(id.value()))
                .and(API_KEY.REVOKED_AT.isNull())
                .execute();
        if (revoked == 1) revocations.revoke(id);
        return revoked == 1;
    }

    @Override
    public void used(Map<ApiKeyId, Instant> uses) {
        uses.forEach((id, at) -> database.sql()
                .update(API_KEY)
                .set(API_KEY.LAST_USED_AT, at)
                .where(API_KEY.ID.eq(id.value()))
                .and(API_KEY.LAST_USED_AT.isNull().or(API_KEY.LAST_USED_AT.lt(at)))
                .execute());
    }

    private static ApiKeyRecord row(ApiKey key) {
        var row = new ApiKeyRecord();
        row.setOrganizationId(key.organization().value());
        row.setId(key.id().value());
        switch (key.owner()) {
            case KeyOwner.Person(var person) -> row.setPersonId(person.value());
            case KeyOwner.ServiceAccount(var account) -> row.setServiceAccountId(account.value());
        }
        row.setName(key.name().text());
        row.setHash(key.hash().text());
        row.setPermissions(key.permissions()
                .map(names -> names.stream().sorted().toArray(String[]::new))
                .orElse(null));
        key.within().ifPresent(scope -> {
            row.setWithinKind(scope.kind().name());
            row.setWithinId(scope.id());
        });
        row.setCreatedAt(key.createdAt());
        row.setExpiresAt(key.expiresAt().orElse(null));
        return row;
    }

    private static ApiKey key(ApiKeyRecord row) {
        return new ApiKey(
                new ApiKeyId(row.getId()),
                owner(row),
                new OrganizationId(row.getOrganizationId()),
                new ApiKeyName(row.getName()),
                new SecretHash(row.getHash()),
                Optional.ofNullable(row.getPermissions()).map(Set::of),
                Optional.ofNullable(row.getWithinKind())
                        .map(kind -> new Scope(ScopeKind.valueOf(kind), row.getWithinId())),
                row.getCreatedAt(),
                Optional.ofNullable(row.getExpiresAt()),
                Optional.ofNullable(row.getLastUsedAt()),
                Optional.ofNullable(row.getRevokedAt()));
    }

    private static KeyOwner owner(ApiKeyRecord row) {
        var person = row.getPersonId();
        return person == null
                ? new KeyOwner.ServiceAccount(new ServiceAccountId(row.getServiceAccountId()))
                : new KeyOwner.Person(new PersonId(person));
    }
}
