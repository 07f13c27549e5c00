package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.MEMBERSHIP;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ORGANIZATION;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.SLUG;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.OrganizationRecord;
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.MembershipState;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.organizations.domain.OrganizationName;
import io.hexarch.organizations.domain.Slug;
import io.hexarch.platform.data.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Organizations in the table {@code organizations.organization}. */
public final class PostgresOrganizationRepository implements OrganizationRepository {

    private final Database database;

    public PostgresOrganizationRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return database.sql()
                .fetchOptional(ORGANIZATION, ORGANIZATION.ID.eq(id.value()))
                .map(PostgresOrganizationRepository::organization);
    }

    @Override
    public Optional<Organization> lock(OrganizationId id) {
        return database.sql()
                .selectFrom(ORGANIZATION)
                .where(ORGANIZATION.ID.eq(id.value()))
                .forNoKeyUpdate()
                .fetchOptional(PostgresOrganizationRepository::organization);
    }

    @Override
    public boolean add(Organization organization) {
        if (!claim(organization)) return false;
        database.sql().insertInto(ORGANIZATION).set(row(organization)).execute();
        return true;
    }

    @Override
    public Replaced replace(Organization organization, Generation expected) {
        boolean sameSlug = database.sql()
                .fetchExists(SLUG, SLUG.SLUG_.eq(organization.slug().text()));
        if (!sameSlug && !claim(organization)) return Replaced.SLUG_TAKEN;
        int changed = database.sql()
                .update(ORGANIZATION)
                .set(row(organization))
                .where(ORGANIZATION.ID.eq(organization.id().value()))
                .and(ORGANIZATION.GENERATION.eq(expected.value()))
                .execute();
        database.sql()
                .deleteFrom(SLUG)
                .where(SLUG.HOLDER.eq(organization.id().value()))
                .and(SLUG.SLUG_.ne(organization.slug().text()))
                .execute();
        return changed == 1 ? Replaced.DONE : Replaced.STALE;
    }

    /** The second of two who want a slug waits for the first, and then finds it taken. */
    private boolean claim(Organization organization) {
        return database.sql()
                        .insertInto(SLUG)
                        .set(SLUG.SLUG_, organization.slug().text())
                        .set(SLUG.HOLDER, organization.id().value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Page<Mine> mine(PersonId person, PageRequest request) {
        var after = request.after()
                .map(key -> DSL.row(ORGANIZATION.NAME, ORGANIZATION.ID)
                        .gt(key.values().get(0), UUID.fromString(key.values().get(1))))
                .orElse(DSL.noCondition());
        var rows = mine(person, after)
                .orderBy(ORGANIZATION.NAME, ORGANIZATION.ID)
                .limit(request.limit() + 1)
                .fetch(PostgresOrganizationRepository::mine);
        return Page.ofOneMore(rows, request.limit(), mine -> {
            var organization = mine.organization();
            return Keyset.of(organization.name().text(), organization.id().value());
        });
    }

    @Override
    public List<Mine> mine(PersonId person) {
        return mine(person, DSL.noCondition())
                .orderBy(ORGANIZATION.NAME, ORGANIZATION.ID)
                .fetch(PostgresOrganizationRepository::mine);
    }

    private SelectConditionStep<Record> mine(PersonId person, Condition after) {
        return database.sql()
                .select(ORGANIZATION.fields())
                .select(MEMBERSHIP.ROLE)
                .from(ORGANIZATION)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.ORGANIZATION_ID.eq(ORGANIZATION.ID))
                .where(MEMBERSHIP.PERSON_ID.eq(person.value()))
                .and(MEMBERSHIP.STATE.eq(MembershipState.ACTIVE.name()))
                .and(after);
    }

    private static Mine mine(Record row) {
        return new Mine(organization(row.into(ORGANIZATION)), MemberRole.valueOf(row.get(MEMBERSHIP.ROLE)));
    }

    private static OrganizationRecord row(Organization organization) {
        var row = new OrganizationRecord();
        row.setId(organization.id().value());
        row.setSlug(organization.slug().text());
        row.setName(organization.name().text());
        row.setPlan(organization.plan());
        row.setCreatedAt(organization.createdAt());
        row.setGeneration(organization.generation().value());
        return row;
    }

    private static Organization organization(OrganizationRecord row) {
        return new Organization(
                new OrganizationId(row.getId()),
                new Slug(row.getSlug()),
                new OrganizationName(row.getName()),
                row.getPlan(),
                row.getCreatedAt(),
                new Generation(row.getGeneration()));
    }
}
