package io.hexarch.identity.adapter.postgres;

import static io.hexarch.identity.adapter.postgres.jooq.Tables.API_KEY;

import io.hexarch.identity.adapter.postgres.jooq.tables.records.ApiKeyRecord;
import io.hexarch.identity.application.port.ApiKeyRepository;
import io.hexarch.identity.domain.ApiKey;
import io.hexarch.identity.domain.ApiKeyName;
import io.hexarch.identity.domain.SecretHash;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        var after = request.after()
                .map(key -> API_KEY.ID.lt(UUID.fromString(key.values().getFirst())))
                .orElse(DSL.noCondition());
        // Ids are ordered by time.
        var rows = database.sql()
                .selectFrom(API_KEY)
                .where(API_KEY.PERSON_ID.eq(person.value()))
                .and(after)
                .orderBy(API_KEY.ID.desc())
                .limit(request.limit() + 1)
                .fetch(PostgresApiKeyRepository::key);
        return Page.ofOneMore(rows, request.limit(), key -> Keyset.of(key.id().value()));
    }

    @Override
    public List<ApiKey> active(PersonId person, OrganizationId organization, Instant now) {
        return database.sql()
                .selectFrom(API_KEY)
                .where(API_KEY.ORGANIZATION_ID.eq(organization.value()))
                .and(API_KEY.PERSON_ID.eq(person.value()))
                .and(API_KEY.REVOKED_AT.isNull())
                .fetch(PostgresApiKeyRepository::key);
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
        row.setPersonId(key.person().value());
        row.setName(key.name().text());
        row.setHash(key.hash().text());
        row.setPermissions(key.permissions()
                .map(names -> names.stream().sorted().toArray(String[]::new))
                .orElse(null));
        row.setCreatedAt(key.createdAt());
        row.setExpiresAt(key.expiresAt().orElse(null));
        return row;
    }

    private static ApiKey key(ApiKeyRecord row) {
        return new ApiKey(
                new ApiKeyId(row.getId()),
                new PersonId(row.getPersonId()),
                new OrganizationId(row.getOrganizationId()),
                new ApiKeyName(row.getName()),
                new SecretHash(row.getHash()),
                Optional.ofNullable(row.getPermissions()).map(Set::of),
                row.getCreatedAt(),
                Optional.ofNullable(row.getExpiresAt()),
                Optional.ofNullable(row.getLastUsedAt()),
                Optional.ofNullable(row.getRevokedAt()));
    }
}
