package io.hexarch.applications.adapter.postgres;

import static io.hexarch.applications.adapter.postgres.jooq.Tables.HOST;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.Hosts;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.data.Database;
import java.util.Optional;

/** The table {@code applications.host}: labels are unique over all tenants. */
public final class PostgresHosts implements Hosts {

    private final Database database;

    public PostgresHosts(Database database) {
        this.database = database;
    }

    @Override
    public boolean claim(HostLabel label, OrganizationId organization, ApplicationId application) {
        return database.sql()
                        .insertInto(HOST)
                        .set(HOST.ORGANIZATION_ID, organization.value())
                        .set(HOST.APPLICATION_ID, application.value())
                        .set(HOST.LABEL, label.value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Owner> owner(HostLabel label) {
        return database.sql()
                .selectFrom(HOST)
                .where(HOST.LABEL.eq(label.value()))
                .fetchOptional(row -> new Owner(
                        new OrganizationId(row.getOrganizationId()), new ApplicationId(row.getApplicationId())));
    }
}
