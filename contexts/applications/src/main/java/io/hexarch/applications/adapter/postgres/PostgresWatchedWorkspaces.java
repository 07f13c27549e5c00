package io.hexarch.applications.adapter.postgres;

import static io.hexarch.applications.adapter.postgres.jooq.Tables.APPLICATION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.hexarch.applications.application.port.WatchedWorkspaces;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.data.Database;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Map;
import java.util.Set;

/** From the table {@code applications.application}. */
public final class PostgresWatchedWorkspaces implements WatchedWorkspaces {

    private final Database database;

    public PostgresWatchedWorkspaces(Database database) {
        this.database = database;
    }

    @Override
    public Map<OrganizationId, Set<WorkspaceId>> all() {
        return database
                .sql()
                .selectDistinct(APPLICATION.ORGANIZATION_ID, APPLICATION.WORKSPACE_ID)
                .from(APPLICATION)
                .fetch()
                .stream()
                .collect(groupingBy(
                        row -> new OrganizationId(row.value1()),
                        mapping(row -> new WorkspaceId(row.value2()), toSet())));
    }
}
