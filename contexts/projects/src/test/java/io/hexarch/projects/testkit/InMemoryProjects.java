package io.hexarch.projects.testkit;

import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.ProjectRepository;
import io.hexarch.projects.domain.Project;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;
import io.hexarch.workspaces.WorkspaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Projects in memory, of all organizations. */
public final class InMemoryProjects implements ProjectRepository, Undoable {

    private final InMemoryTable<ProjectId, Project> projects = new InMemoryTable<>();

    @Override
    public boolean add(Project project) {
        boolean taken = allOf(project.workspace()).stream()
                .anyMatch(other -> other.name().equals(project.name()));
        if (!taken) projects.put(project.id(), project);
        return !taken;
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return projects.find(id);
    }

    @Override
    public Optional<Project> lock(ProjectId id) {
        return find(id);
    }

    @Override
    public void save(Project project) {
        projects.put(project.id(), project);
    }

    @Override
    public void remove(ProjectId id) {
        projects.remove(id);
    }

    @Override
    public Page<Project> list(WorkspaceId workspace, PageRequest page) {
        var after = page.after().map(key -> key.values().getFirst()).orElse("");
        var found = allOf(workspace).stream()
                .filter(project -> project.name().value().compareTo(after) > 0)
                .sorted(Comparator.comparing(project -> project.name().value()))
                .limit(page.limit() + 1L)
                .toList();
        return Page.ofOneMore(
                found, page.limit(), project -> Keyset.of(project.name().value()));
    }

    @Override
    public List<Project> allOf(WorkspaceId workspace) {
        return projects.all()
                .filter(project -> project.workspace().equals(workspace))
                .toList();
    }

    @Override
    public Runnable remember() {
        return projects.remember();
    }
}
