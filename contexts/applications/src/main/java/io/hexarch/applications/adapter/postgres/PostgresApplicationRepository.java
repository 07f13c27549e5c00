package io.hexarch.applications.adapter.postgres;

import static io.hexarch.applications.adapter.postgres.jooq.Tables.APPLICATION;
import static io.hexarch.applications.adapter.postgres.jooq.Tables.HOST;
import static io.hexarch.applications.adapter.postgres.jooq.Tables.RELEASE;
import static org.jooq.impl.DSL.noCondition;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.domain.Application;
import io.hexarch.applications.domain.Release;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.data.Database;
import io.hexarch.projects.ProjectId;
import java.util.List;
import java.util.Optional;

/** The tables {@code application} and {@code release}. Row-level security keeps them to the organization of the transaction. */
public final class PostgresApplicationRepository implements ApplicationRepository {

    private final Database database;
    private final ApplicationRows rows = new ApplicationRows();

    public PostgresApplicationRepository(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Application application) {
        return database.sql()
                        .insertInto(APPLICATION)
                        .set(rows.write(application))
                        .onConflict(APPLICATION.ORGANIZATION_ID, APPLICATION.PROJECT_ID, APPLICATION.NAME)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return database.sql()
                .selectFrom(APPLICATION)
                .where(APPLICATION.ID.eq(id.value()))
                .fetchOptional(rows::read);
    }

    @Override
    public Optional<Application> lock(ApplicationId id) {
        return database.sql()
                .selectFrom(APPLICATION)
                .where(APPLICATION.ID.eq(id.value()))
                .forNoKeyUpdate()
                .fetchOptional(rows::read);
    }

    @Override
    public void save(Application application) {
        database.sql()
                .update(APPLICATION)
                .set(rows.write(application))
                .where(APPLICATION.ORGANIZATION_ID.eq(
                        application.home().organization().value()))
                .and(APPLICATION.ID.eq(application.id().value()))
                .execute();
    }

    @Override
    public void remove(ApplicationId id) {
        database.sql()
                .deleteFrom(HOST)
                .where(HOST.APPLICATION_ID.eq(id.value()))
                .execute();
        database.sql()
                .deleteFrom(APPLICATION)
                .where(APPLICATION.ID.eq(id.value()))
                .execute();
    }

    @Override
    public Page<Application> list(ProjectId project, PageRequest page) {
        var found = database.sql()
                .selectFrom(APPLICATION)
                .where(APPLICATION.PROJECT_ID.eq(project.value()))
                .and(page.after()
                        .map(key -> APPLICATION.NAME.gt(key.values().getFirst()))
                        .orElse(noCondition()))
                .orderBy(APPLICATION.NAME)
                .limit(page.limit() + 1)
                .fetch(rows::read);
        return Page.ofOneMore(
                found, page.limit(), application -> Keyset.of(application.name().value()));
    }

    @Override
    public List<Application> allOf(ProjectId project) {
        return database.sql()
                .selectFrom(APPLICATION)
                .where(APPLICATION.PROJECT_ID.eq(project.value()))
                .fetch(rows::read);
    }

    @Override
    public void addRelease(Application application, Release release) {
        database.sql()
                .insertInto(RELEASE)
                .set(rows.write(application.home().organization(), release))
                .execute();
    }

    @Override
    public void saveRelease(Application application, Release release) {
        database.sql()
                .update(RELEASE)
                .set(RELEASE.STATE, ApplicationRows.text(release.state()))
                .set(RELEASE.DIGEST, release.digest().orElse(null))
                .where(RELEASE.ORGANIZATION_ID.eq(
                        application.home().organization().value()))
                .and(RELEASE.APPLICATION_ID.eq(release.application().value()))
                .and(RELEASE.NUMBER.eq(release.number()))
                .execute();
    }

    @Override
    public Optional<Release> release(ApplicationId application, int number) {
        return database.sql()
                .selectFrom(RELEASE)
                .where(RELEASE.APPLICATION_ID.eq(application.value()))
                .and(RELEASE.NUMBER.eq(number))
                .fetchOptional(rows::read);
    }

    @Override
    public Page<Release> releases(ApplicationId application, PageRequest page) {
        var found = database.sql()
                .selectFrom(RELEASE)
                .where(RELEASE.APPLICATION_ID.eq(application.value()))
                .and(page.after()
                        .map(key ->
                                RELEASE.NUMBER.lt(Integer.valueOf(key.values().getFirst())))
                        .orElse(noCondition()))
                .orderBy(RELEASE.NUMBER.desc())
                .limit(page.limit() + 1)
                .fetch(rows::read);
        return Page.ofOneMore(found, page.limit(), release -> Keyset.of(release.number()));
    }
}
