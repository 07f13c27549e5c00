package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.SERVICE_ACCOUNT;
import static java.util.stream.Collectors.toMap;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.ServiceAccountRecord;
import io.hexarch.organizations.application.port.ServiceAccountRepository;
import io.hexarch.organizations.domain.ServiceAccount;
import io.hexarch.organizations.domain.ServiceAccountName;
import io.hexarch.platform.data.Database;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Service accounts in the table {@code organizations.service_account}. */
public final class PostgresServiceAccountRepository implements ServiceAccountRepository {

    private final Database database;

    public PostgresServiceAccountRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ServiceAccount> find(OrganizationId organization, ServiceAccountId id) {
        return database.sql()
                .fetchOptional(SERVICE_ACCOUNT, key(organization, id))
                .map(PostgresServiceAccountRepository::account);
    }

    @Override
    public Map<ServiceAccountId, ServiceAccount> find(OrganizationId organization, Collection<ServiceAccountId> ids) {
        return database
                .sql()
                .selectFrom(SERVICE_ACCOUNT)
                .where(SERVICE_ACCOUNT.ORGANIZATION_ID.eq(organization.value()))
                .and(SERVICE_ACCOUNT.ID.in(
                        ids.stream().map(ServiceAccountId::value).toList()))
                .fetch(PostgresServiceAccountRepository::account)
                .stream()
                .collect(toMap(ServiceAccount::id, account -> account));
    }

    @Override
    public Page<ServiceAccount> page(OrganizationId organization, PageRequest request) {
        var after = request.after()
                .map(key -> DSL.row(DSL.lower(SERVICE_ACCOUNT.NAME), SERVICE_ACCOUNT.ID)
                        .gt(
                                DSL.lower(key.values().get(0)),
                                DSL.val(UUID.fromString(key.values().get(1)))))
                .orElse(DSL.noCondition());
        var rows = database.sql()
                .selectFrom(SERVICE_ACCOUNT)
                .where(SERVICE_ACCOUNT.ORGANIZATION_ID.eq(organization.value()))
                .and(after)
                .orderBy(DSL.lower(SERVICE_ACCOUNT.NAME), SERVICE_ACCOUNT.ID)
                .limit(request.limit() + 1)
                .fetch(PostgresServiceAccountRepository::account);
        return Page.ofOneMore(
                rows,
                request.limit(),
                account -> Keyset.of(account.name().text(), account.id().value()));
    }

    @Override
    public long count(OrganizationId organization) {
        return database.sql().fetchCount(SERVICE_ACCOUNT, SERVICE_ACCOUNT.ORGANIZATION_ID.eq(organization.value()));
    }

    @Override
    public boolean add(ServiceAccount account) {
        return database.sql()
                        .insertInto(SERVICE_ACCOUNT)
                        .set(row(account))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whoever changes accounts holds the organization: nobody takes the name between the two statements. */
    @Override
    public boolean replace(ServiceAccount account) {
        boolean taken = database.sql()
                .fetchExists(
                        SERVICE_ACCOUNT,
                        SERVICE_ACCOUNT.ORGANIZATION_ID.eq(
                                account.organization().value()),
                        DSL.lower(SERVICE_ACCOUNT.NAME)
                                .eq(DSL.lower(account.name().text())),
                        SERVICE_ACCOUNT.ID.ne(account.id().value()));
        if (taken) return false;
        database.sql()
                .update(SERVICE_ACCOUNT)
                .set(row(account))
                .where(key(account.organization(), account.id()))
                .execute();
        return true;
    }

    @Override
    public void remove(OrganizationId organization, ServiceAccountId id) {
        database.sql().deleteFrom(SERVICE_ACCOUNT).where(key(organization, id)).execute();
    }

    private static Condition key(OrganizationId organization, ServiceAccountId id) {
        return SERVICE_ACCOUNT.ORGANIZATION_ID.eq(organization.value()).and(SERVICE_ACCOUNT.ID.eq(id.value()));
    }

    private static ServiceAccountRecord row(ServiceAccount account) {
        var row = new ServiceAccountRecord();
        row.setOrganizationId(account.organization().value());
        row.setId(account.id().value());
        row.setName(account.name().text());
        row.setDescription(account.description());
        row.setCreatedAt(account.createdAt());
        row.setGeneration(account.generation().value());
        return row;
    }

    private static ServiceAccount account(ServiceAccountRecord row) {
        return new ServiceAccount(
                new ServiceAccountId(row.getId()),
                new OrganizationId(row.getOrganizationId()),
                new ServiceAccountName(row.getName()),
                row.getDescription(),
                row.getCreatedAt(),
                new Generation(row.getGeneration()));
    }
}
