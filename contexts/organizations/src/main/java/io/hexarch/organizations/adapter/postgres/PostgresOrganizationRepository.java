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
import io.hexarch.organizations.application.port.OrganizationRepository;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Organization;
import io.hexarch.platform.data.Database;
import java.time.Instant;
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
    private final AccessVersions versions;

    public PostgresOrganizationRepository(Database database, AccessVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return database.sql()
                .fetchOptional(ORGANIZATION, ORGANIZATION.ID.eq(id.value()))
                .map(OrganizationRow::organization);
    }

    @Override
    public Optional<Organization> lock(OrganizationId id) {
        return database.sql()
                .selectFrom(ORGANIZATION)
                .where(ORGANIZATION.ID.eq(id.value()))
                .forNoKeyUpdate()
                .fetchOptional(OrganizationRow::organization);
    }

    @Override
    public boolean add(Organization organization) {
        if (!claim(organization)) return false;
        database.sql()
                .insertInto(ORGANIZATION)
                .set(OrganizationRow.of(organization))
                .execute();
        return true;
    }

    @Override
    public Replaced replace(Organization organization, Generation expected) {
        boolean sameSlug = database.sql()
                .fetchExists(SLUG, SLUG.SLUG_.eq(organization.slug().text()));
        if (!sameSlug && !claim(organization)) return Replaced.SLUG_TAKEN;
        int changed = database.sql()
                .update(ORGANIZATION)
                .set(OrganizationRow.of(organization))
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

    @Override
    public void change(Organization organization) {
        database.sql()
                .update(ORGANIZATION)
                .set(OrganizationRow.of(organization))
                .where(ORGANIZATION.ID.eq(organization.id().value()))
                .execute();
        versions.raise(organization.id());
    }

    @Override
    public List<OrganizationId> due(Instant now, int most) {
        return database.sql()
                .select(ORGANIZATION.ID)
                .from(ORGANIZATION)
                .where(ORGANIZATION.REOPEN_UNTIL.le(now))
                .and(ORGANIZATION.SUSPENDED_AT.isNull())
                .and(ORGANIZATION.ERASED_AT.isNull())
                .orderBy(ORGANIZATION.REOPEN_UNTIL)
                .limit(most)
                .fetch(row -> new OrganizationId(row.value1()));
    }

    @Override
    public List<OrganizationId> erasedSince(Instant moment) {
        return database.sql()
                .select(ORGANIZATION.ID)
                .from(ORGANIZATION)
                .where(ORGANIZATION.ERASED_AT.ge(moment))
                .fetch(row -> new OrganizationId(row.value1()));
    }

    @Override
    public Page<Organization> all(Optional<String> slug, PageRequest request) {
        var after = request.after()
                .map(key -> ORGANIZATION.ID.lt(UUID.fromString(key.values().getFirst())))
                .orElse(DSL.noCondition());
        var rows = database.sql()
                .selectFrom(ORGANIZATION)
                .where(slug.map(ORGANIZATION.SLUG::eq).orElse(DSL.noCondition()))
                .and(after)
                .orderBy(ORGANIZATION.ID.desc())
                .limit(request.limit() + 1)
                .fetch(OrganizationRow::organization);
        return Page.ofOneMore(
                rows,
                request.limit(),
                organization -> Keyset.of(organization.id().value()));
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
                .and(PostgresMembershipRepository.TAKES_PART)
                .and(after);
    }

    private static Mine mine(Record row) {
        return new Mine(
                OrganizationRow.organization(row.into(ORGANIZATION)), MemberRole.valueOf(row.get(MEMBERSHIP.ROLE)));
    }
}
