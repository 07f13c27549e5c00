package io.hexarch.projects.adapter.postgres;

import static io.hexarch.projects.adapter.postgres.jooq.Tables.PROJECT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.noCondition;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.platform.data.Database;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.adapter.postgres.jooq.tables.records.ProjectRecord;
import io.hexarch.projects.application.port.ProjectRepository;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.projects.domain.ProjectState;
import io.hexarch.projects.domain.Quota;
import io.hexarch.workspaces.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** The table {@code projects.project}. Row-level security keeps it to the organization of the transaction. */
public final class PostgresProjectRepository implements ProjectRepository {

    private final Database database;

    public PostgresProjectRepository(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Project project) {
        return database.sql()
                        .insertInto(PROJECT)
                        .set(write(project))
                        .onConflict(PROJECT.ORGANIZATION_ID, PROJECT.WORKSPACE_ID, PROJECT.NAME)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return database.sql()
                .selectFrom(PROJECT)
                .where(PROJECT.ID.eq(id.value()))
                .fetchOptional(PostgresProjectRepository::read);
    }

    @Override
    public Optional<Project> lock(ProjectId id) {
        return database.sql()
                .selectFrom(PROJECT)
                .where(PROJECT.ID.eq(id.value()))
                .forNoKeyUpdate()
                .fetchOptional(PostgresProjectRepository::read);
    }

    @Override
    public void save(Project project) {
        database.sql()
                .update(PROJECT)
                .set(write(project))
                .where(PROJECT.ORGANIZATION_ID.eq(project.organization().value()))
                .and(PROJECT.ID.eq(project.id().value()))
                .execute();
    }

    @Override
    public void remove(ProjectId id) {
        database.sql().deleteFrom(PROJECT).where(PROJECT.ID.eq(id.value())).execute();
    }

    @Override
    public Page<Project> list(WorkspaceId workspace, PageRequest page) {
        var found = database.sql()
                .selectFrom(PROJECT)
                .where(PROJECT.WORKSPACE_ID.eq(workspace.value()))
                .and(page.after()
                        .map(key -> PROJECT.NAME.gt(key.values().getFirst()))
                        .orElse(noCondition()))
                .orderBy(PROJECT.NAME)
                .limit(page.limit() + 1)
                .fetch(PostgresProjectRepository::read);
        return Page.ofOneMore(
                found, page.limit(), project -> Keyset.of(project.name().value()));
    }

    @Override
    public List<Project> allOf(WorkspaceId workspace) {
        return database.sql()
                .selectFrom(PROJECT)
                .where(PROJECT.WORKSPACE_ID.eq(workspace.value()))
                .fetch(PostgresProjectRepository::read);
    }

    private static ProjectRecord write(Project project) {
        var row = new ProjectRecord();
        row.setOrganizationId(project.organization().value());
        row.setId(project.id().value());
        row.setWorkspaceId(project.workspace().value());
        row.setName(project.name().value());
        row.setQuotaCpuMillis(project.quota().cpuMillis().orElse(null));
        row.setQuotaMemory(project.quota().memoryBytes().orElse(null));
        row.setQuotaPods(project.quota().pods().orElse(null));
        row.setState(project.state().text());
        row.setReason(project.state() instanceof ProjectState.Failed(var reason) ? reason : null);
        row.setCreatedAt(project.createdAt());
        row.setGeneration(project.generation().value());
        row.setRevision(project.revision());
        return row;
    }

    private static Project read(ProjectRecord row) {
        return new Project(
                new ProjectId(row.getId()),
                new OrganizationId(row.getOrganizationId()),
                new WorkspaceId(row.getWorkspaceId()),
                new ProjectName(row.getName()),
                new Quota(
                        Optional.ofNullable(row.getQuotaCpuMillis()),
                        Optional.ofNullable(row.getQuotaMemory()),
                        Optional.ofNullable(row.getQuotaPods())),
                readState(row),
                row.getCreatedAt(),
                new Generation(row.getGeneration()),
                row.getRevision());
    }

    private static ProjectState readState(ProjectRecord row) {
        return switch (row.getState()) {
            case "requested" -> new ProjectState.Requested();
            case "ready" -> new ProjectState.Ready();
            case "failed" -> new ProjectState.Failed(requireNonNull(row.getReason()));
            case "deleting" -> new ProjectState.Deleting();
            default -> throw new IllegalStateException("a project in state " + row.getState());
        };
    }
}
