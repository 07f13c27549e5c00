package io.hexarch.workspaces.adapter.postgres;

import static io.hexarch.workspaces.adapter.postgres.jooq.Tables.WORKSPACE;
import static org.jooq.impl.DSL.noCondition;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.data.Database;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.domain.Workspace;
import java.util.Optional;
import org.jooq.Condition;

/** The table {@code workspaces.workspace}. Row-level security keeps it to the organization of the transaction. */
public final class PostgresWorkspaceRepository implements WorkspaceRepository {

    private final Database database;
    private final WorkspaceRows rows = new WorkspaceRows();

    public PostgresWorkspaceRepository(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Workspace workspace) {
        return database.sql()
                        .insertInto(WORKSPACE)
                        .set(rows.write(workspace))
                        .onConflict(WORKSPACE.ORGANIZATION_ID, WORKSPACE.NAME)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return database.sql()
                .selectFrom(WORKSPACE)
                .where(WORKSPACE.ID.eq(id.value()))
                .fetchOptional(rows::read);
    }

    @Override
    public Optional<Workspace> lock(WorkspaceId id) {
        return database.sql()
                .selectFrom(WORKSPACE)
                .where(WORKSPACE.ID.eq(id.value()))
                .forNoKeyUpdate()
                .fetchOptional(rows::read);
    }

    @Override
    public void save(Workspace workspace) {
        database.sql()
                .update(WORKSPACE)
                .set(rows.write(workspace))
                .where(WORKSPACE.ORGANIZATION_ID.eq(workspace.organization().value()))
                .and(WORKSPACE.ID.eq(workspace.id().value()))
                .execute();
    }

    @Override
    public void remove(WorkspaceId id) {
        database.sql().deleteFrom(WORKSPACE).where(WORKSPACE.ID.eq(id.value())).execute();
    }

    @Override
    public Page<Workspace> list(OrganizationId organization, Filter filter, PageRequest page) {
        var found = database.sql()
                .selectFrom(WORKSPACE)
                .where(WORKSPACE.ORGANIZATION_ID.eq(organization.value()))
                .and(matching(filter))
                .and(page.after()
                        .map(key -> WORKSPACE.NAME.gt(key.values().getFirst()))
                        .orElse(noCondition()))
                .orderBy(WORKSPACE.NAME)
                .limit(page.limit() + 1)
                .fetch(rows::read);
        return Page.ofOneMore(
                found, page.limit(), workspace -> Keyset.of(workspace.name().value()));
    }

    private static Condition matching(Filter filter) {
        var state = filter.state().map(name -> WORKSPACE.STATE.eq(name.text())).orElse(noCondition());
        return state.and(filter.name().map(WORKSPACE.NAME::contains).orElse(noCondition()));
    }
}
