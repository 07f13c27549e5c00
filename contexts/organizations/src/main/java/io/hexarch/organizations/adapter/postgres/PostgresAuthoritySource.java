package io.hexarch.organizations.adapter.postgres;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.AuthorityReader;
import io.hexarch.organizations.application.port.AuthoritySource;
import io.hexarch.organizations.application.port.Grounds;
import io.hexarch.organizations.domain.Life;
import io.hexarch.platform.data.Database;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/** The same as {@link AuthorityReader}, with the version that it was read at. */
public final class PostgresAuthoritySource implements AuthoritySource {

    private static final Actor GATE = new Actor.SystemPart("gate");

    private final TenantTransaction transaction;
    private final Database database;
    private final AuthorityReader reader;
    private final AccessVersions versions;

    public PostgresAuthoritySource(
            TenantTransaction transaction, Database database, AuthorityReader reader, AccessVersions versions) {
        this.transaction = transaction;
        this.database = database;
        this.reader = reader;
        this.versions = versions;
    }

    @Override
    public Versioned<Grounds> grounds(OrganizationId organization, Subject subject, Scope scope) {
        return read(
                organization,
                () -> new Grounds(
                        reader.authority(organization, subject),
                        reader.path(organization, scope),
                        PostgresTermsRepository.read(database, organization),
                        OrganizationRow.life(database, organization)));
    }

    @Override
    public Versioned<Life> life(OrganizationId organization) {
        return read(organization, () -> OrganizationRow.life(database, organization));
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
}
