package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ORGANIZATION;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.OrganizationRecord;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.organizations.domain.Slug;
import io.hexarch.organizations.domain.SuspensionReason;
import io.hexarch.platform.data.Database;
import java.util.Optional;

/** An organization and its row. */
final class OrganizationRow {

    private OrganizationRow() {}

    static OrganizationRecord of(Organization organization) {
        var row = new OrganizationRecord();
        row.setId(organization.id().value());
        row.setSlug(organization.slug().text());
        row.setName(organization.name().text());
        row.setPlan(organization.plan());
        row.setCreatedAt(organization.createdAt());
        row.setGeneration(organization.generation().value());
        var suspension = organization.life().suspension();
        row.setSuspendedAt(suspension.map(Life.Suspension::at).orElse(null));
        row.setSuspensionReason(suspension
                .map(Life.Suspension::reason)
                .map(SuspensionReason::text)
                .orElse(null));
        var closing = organization.life().closing();
        row.setClosedAt(closing.map(Life.Closing::at).orElse(null));
        row.setReopenUntil(closing.map(Life.Closing::until).orElse(null));
        row.setErasedAt(organization.life().gone().orElse(null));
        return row;
    }

    static Organization organization(OrganizationRecord row) {
        return new Organization(
                new OrganizationId(row.getId()),
                new Slug(row.getSlug()),
                new OrganizationName(row.getName()),
                row.getPlan(),
                row.getCreatedAt(),
                life(row),
                new Generation(row.getGeneration()));
    }

    static Life life(Database database, OrganizationId id) {
        return database.sql()
                .fetchOptional(ORGANIZATION, ORGANIZATION.ID.eq(id.value()))
                .map(OrganizationRow::life)
                .orElse(Life.OPEN);
    }

    private static Life life(OrganizationRecord row) {
        var suspension = Optional.ofNullable(row.getSuspendedAt())
                .map(at -> new Life.Suspension(new SuspensionReason(row.getSuspensionReason()), at));
        var closing = Optional.ofNullable(row.getClosedAt()).map(at -> new Life.Closing(at, row.getReopenUntil()));
        return new Life(suspension, closing, Optional.ofNullable(row.getErasedAt()));
    }
}
