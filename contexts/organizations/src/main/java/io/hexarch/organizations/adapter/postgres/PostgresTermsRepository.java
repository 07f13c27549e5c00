package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.TERMS;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.TermsRecord;
import io.hexarch.organizations.application.port.TermsRepository;
import io.hexarch.organizations.domain.EmailDomain;
import io.hexarch.organizations.domain.Network;
import io.hexarch.organizations.domain.Terms;
import io.hexarch.platform.data.Database;
import java.util.Arrays;

/** Terms in the table {@code organizations.terms}; whoever has set none has no row. */
public final class PostgresTermsRepository implements TermsRepository {

    private final Database database;
    private final AccessVersions versions;

    public PostgresTermsRepository(Database database, AccessVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    @Override
    public Terms of(OrganizationId organization) {
        return read(database, organization);
    }

    static Terms read(Database database, OrganizationId organization) {
        return database.sql()
                .fetchOptional(TERMS, TERMS.ORGANIZATION_ID.eq(organization.value()))
                .map(PostgresTermsRepository::terms)
                .orElse(Terms.NONE);
    }

    @Override
    public boolean replace(OrganizationId organization, Terms terms, Generation expected) {
        var row = new TermsRecord();
        row.setOrganizationId(organization.value());
        row.setDomains(terms.domains().stream().map(EmailDomain::text).toArray(String[]::new));
        row.setNetworks(terms.networks().stream().map(Network::text).toArray(String[]::new));
        row.setGeneration(terms.generation().value());
        boolean changed = expected.equals(Terms.NONE.generation()) ? add(row) : update(row, expected);
        if (changed) versions.raise(organization);
        return changed;
    }

    private boolean add(TermsRecord row) {
        return database.sql().insertInto(TERMS).set(row).onConflictDoNothing().execute() == 1;
    }

    private boolean update(TermsRecord row, Generation expected) {
        return database.sql()
                        .update(TERMS)
                        .set(row)
                        .where(TERMS.ORGANIZATION_ID.eq(row.getOrganizationId()))
                        .and(TERMS.GENERATION.eq(expected.value()))
                        .execute()
                == 1;
    }

    private static Terms terms(TermsRecord row) {
        return new Terms(
                Arrays.stream(row.getDomains()).map(EmailDomain::new).toList(),
                Arrays.stream(row.getNetworks())
                        .map(text -> Network.parse(text).orElseThrow())
                        .toList(),
                new Generation(row.getGeneration()));
    }
}
