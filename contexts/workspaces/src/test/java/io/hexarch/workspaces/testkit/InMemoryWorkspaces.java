package io.hexarch.workspaces.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceRepository;
import io.hexarch.workspaces.domain.Workspace;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Workspaces in memory, of all organizations. Takes part in {@link DirectTransaction}. */
public final class InMemoryWorkspaces implements WorkspaceRepository, DirectTransaction.Undoable {

    private final Map<WorkspaceId, Workspace> rows = new LinkedHashMap<>();

    @Override
    public boolean add(Workspace workspace) {
        boolean taken = rows.values().stream()
                .anyMatch(other -> other.organization().equals(workspace.organization())
                        && other.name().equals(workspace.name()));
        if (!taken) rows.put(workspace.id(), workspace);
        return !taken;
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Workspace> lock(WorkspaceId id) {
        return find(id);
    }

    @Override
    public void save(Workspace workspace) {
        rows.put(workspace.id(), workspace);
    }

    @Override
    public void remove(WorkspaceId id) {
        rows.remove(id);
    }

    @Override
    public Page<Workspace> list(OrganizationId organization, Filter filter, PageRequest page) {
        var after = page.after().map(key -> key.values().getFirst()).orElse("");
        var matching = rows.values().stream()
                .filter(workspace -> workspace.organization().equals(organization))
                .filter(filter::matches)
                .filter(workspace -> workspace.name().value().compareTo(after) > 0)
                .sorted(Comparator.comparing(workspace -> workspace.name().value()))
                .limit(page.limit() + 1L)
                .toList();
        return Page.ofOneMore(
                matching, page.limit(), workspace -> Keyset.of(workspace.name().value()));
    }

    @Override
    public Runnable remember() {
        var before = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
