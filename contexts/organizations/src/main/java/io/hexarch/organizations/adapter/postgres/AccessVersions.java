package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ACCESS_VERSION;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The version of each organization's rights. Whatever changes rights calls {@link #raise} in its transaction. */
public final class AccessVersions {

    private final Database database;
    private final AfterCommit afterCommit;
    private final Consumer<OrganizationId> changed;

    /** {@code changed} is told after the commit of a change by this replica. */
    public AccessVersions(Database database, AfterCommit afterCommit, Consumer<OrganizationId> changed) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.changed = changed;
    }

    void raise(OrganizationId organization) {
        database.sql()
                .insertInto(ACCESS_VERSION)
                .set(ACCESS_VERSION.ORGANIZATION_ID, organization.value())
                .set(ACCESS_VERSION.VERSION, 1L)
                .onConflict(ACCESS_VERSION.ORGANIZATION_ID)
                .doUpdate()
                .set(ACCESS_VERSION.VERSION, ACCESS_VERSION.VERSION.plus(1))
                .execute();
        afterCommit.run(() -> changed.accept(organization));
    }

    /** Zero when there is no such organization. */
    long of(OrganizationId organization) {
        return database.sql()
                .select(ACCESS_VERSION.VERSION)
                .from(ACCESS_VERSION)
                .where(ACCESS_VERSION.ORGANIZATION_ID.eq(organization.value()))
                .fetchOptional(ACCESS_VERSION.VERSION)
                .orElse(0L);
    }

    /** In a transaction as the platform. */
    Map<OrganizationId, Long> of(Collection<OrganizationId> organizations) {
        var ids = organizations.stream().map(OrganizationId::value).toList();
        return database.sql().selectFrom(ACCESS_VERSION).where(ACCESS_VERSION.ORGANIZATION_ID.in(ids)).fetch().stream()
                .collect(Collectors.toMap(row -> new OrganizationId(row.getOrganizationId()), row -> row.getVersion()));
    }
}
